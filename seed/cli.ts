import { Command, CommanderError } from 'commander'
import { explainFailure } from './explain-failure.ts'

const program = new Command('npm run seed --')
  .description('Checks dossiers, and loads them into the store that the environment names.')
  .exitOverride()
  .showHelpAfterError('(add --help for how it is used)')

program
  .command('verify')
  .description("check dossiers: structure, references and, given the document's text, every excerpt")
  .argument('<file...>', 'dossiers (YAML)')
  .option('--document <text>', "the document's text, as a UTF-8 file")
  .action(async (files: string[], { document }: { document?: string }, command: Command) => {
    if (document !== undefined && files.length > 1) command.error('error: --document goes with one dossier at a time')
    const { verify } = await import('./commands/verify.ts')
    await verify(files, document)
  })

program
  .command('locate')
  .description("print a text's hash and length or, given words, start and end of every place where they stand")
  .argument('<text>', "the document's text, as a UTF-8 file")
  .argument('[words]', 'exactly as they stand in the text')
  .action(async (textFile: string, words: string | undefined) => {
    const { locate } = await import('./commands/locate.ts')
    if ((await locate(textFile, words)) === 0) process.exitCode = 1
  })

try {
  await program.parseAsync()
} catch (failure) {
  if (failure instanceof CommanderError) process.exitCode = failure.exitCode === 0 ? 0 : 2
  else {
    console.error(explainFailure(failure))
    process.exitCode = 1
  }
}
