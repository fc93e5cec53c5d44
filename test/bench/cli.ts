import { Command, InvalidArgumentError } from 'commander'
import { type BenchOptions, benchApi } from './api/bench-api.ts'
import { describeFigures } from './api/describe-figures.ts'
import { benchClient, type ClientOptions } from './client/bench-client.ts'
import { describeClientFigures } from './client/describe-client-figures.ts'

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number above 0.')
  return number
}

async function runApi({ json, ...options }: BenchOptions & { readonly json?: boolean }): Promise<void> {
  const figures = await benchApi(options, (progress) => console.error(progress))
  process.stdout.write(`${json === true ? JSON.stringify(figures, null, 2) : describeFigures(figures)}\n`)
}

async function runClient({ json, ...options }: ClientOptions & { readonly json?: boolean }): Promise<void> {
  const figures = await benchClient(options, (progress) => console.error(progress))
  process.stdout.write(`${json === true ? JSON.stringify(figures, null, 2) : describeClientFigures(figures)}\n`)
}

const program = new Command('bench').description('Measures against rivals, side by side. Prints figures, judges none.')

program
  .command('api')
  .description('the API against the raw driver, a bare handler and @neo4j/graphql, on one Neo4j')
  .option('--rounds <number>', 'how often each question is timed', wholeNumber, 200)
  .option('--seconds <number>', 'how long many clients ask at once', wholeNumber, 30)
  .option('--clients <number>', 'how many', wholeNumber, 64)
  .option('--interactions <number>', 'how many are invented; the busiest actor is in nearly half', wholeNumber, 220_000)
  .option('--seed <number>', 'what they are invented from', wholeNumber, 1)
  .option('--data <folder>', 'where the database is kept for the next run')
  .option('--json', 'print the figures as JSON')
  .action(runApi)

program
  .command('client')
  .description('the explorer in a real browser, against a page that draws the same with Cytoscape alone')
  .option('--rounds <number>', 'how often each change is timed', wholeNumber, 10)
  .option('--expansions <number>', 'how many in a row', wholeNumber, 25)
  .option('--entities <number>', 'how many stand on the large canvas', wholeNumber, 1000)
  .option('--links <number>', 'how many tie them', wholeNumber, 3000)
  .option('--seed <number>', 'what they are invented from', wholeNumber, 1)
  .option('--json', 'print the figures as JSON')
  .action(runClient)

await program.parseAsync()
