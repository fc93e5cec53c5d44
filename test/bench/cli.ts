import { Command, InvalidArgumentError, Option } from 'commander'
import { type BenchOptions, benchApi } from './api/bench-api.ts'
import { describeFigures } from './api/describe-figures.ts'
import { benchClient, type ClientOptions } from './client/bench-client.ts'
import { describeClientFigures } from './client/describe-client-figures.ts'
import { benchScale, type ScaleOptions } from './scale/bench-scale.ts'
import { describeScale } from './scale/describe-scale.ts'
import { type EngineName, engineNames } from './scale/scale-engines.ts'

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

type ScaleArguments = Omit<ScaleOptions, 'engines'> & {
  readonly engine: readonly EngineName[]
  readonly json?: boolean
}

async function runScale({ json, engine: engines, ...sizes }: ScaleArguments): Promise<void> {
  const options = { ...sizes, engines }
  const figures = await benchScale(options, (progress) => console.error(progress))
  process.stdout.write(`${json === true ? JSON.stringify(figures, null, 2) : describeScale(figures, options)}\n`)
}

const program = new Command('bench').description('Measures against rivals, side by side. Prints figures, judges none.')

program
  .command('api')
  .description('the API against the raw driver, a bare handler and @neo4j/graphql, on one Neo4j')
  .option('--rounds <number>', 'how often each question is timed', wholeNumber, 500)
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

program
  .command('scale')
  .description('importing against plain loops, and what asking costs as the store grows, on each engine')
  .addOption(
    new Option('--engine <name...>', 'which engines; Neo4j is one of its own')
      .choices(engineNames)
      .default([...engineNames]),
  )
  .option('--few <number>', 'interactions at first', wholeNumber, 100_000)
  .option('--many <number>', 'interactions in the end', wholeNumber, 1_000_000)
  .option('--pair <number>', 'rows between one busy pair', wholeNumber, 5000)
  .option('--few-names <number>', 'names to search at first', wholeNumber, 10_000)
  .option('--many-names <number>', 'names to search in the end', wholeNumber, 1_000_000)
  .option('--rounds <number>', 'how often each question is timed', wholeNumber, 50)
  .option('--seed <number>', 'what they are invented from', wholeNumber, 1)
  .option('--json', 'print the figures as JSON')
  .action(runScale)

await program.parseAsync()
