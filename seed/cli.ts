import { Argument, Command, CommanderError, Option } from 'commander'
import type { ExportOptions } from './commands/export.ts'
import type { GenerateOptions } from './commands/generate.ts'
import type { ImportOptions } from './commands/import.ts'
import { explainFailure } from './explain-failure.ts'
import { type ExportFormat, exportFormats } from './exporters/format-names.ts'
import { type FormatName, formatNames } from './importers/formats.ts'
import { readActors, readCount, readRatio, readSize } from './read-size.ts'

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

program
  .command('load')
  .description('load dossiers in place of their earlier versions: all of them or, when anything is wrong, none')
  .argument('<file...>', 'dossiers (YAML)')
  .action(async (files: string[]) => {
    const { load } = await import('./commands/load.ts')
    await load(files)
  })

program
  .command('import')
  .description('import event data and tables, row by row: bad rows are set aside, and the rest is loaded')
  .addArgument(new Argument('<format>', 'what the files are').choices(formatNames))
  .argument('<file...>', 'files, patterns, .gz and .zip among them; - is standard input')
  .option('--document <id>', 'as which document it is loaded, such as document:my-table')
  .option('--title <text>', 'title of that document')
  .option('--dry-run', 'read everything, write nothing')
  .option('--rejected <file>', 'where rejected rows go, in place of a .rejected file beside each input')
  .addOption(
    new Option('--max-size <size>', 'of one input, once unpacked')
      .argParser(readSize)
      .default(readSize('50GB'), '50GB'),
  )
  .option('--max-ratio <number>', 'how many times its size an input may unpack to', readRatio, 250)
  .action(async (format: FormatName, files: string[], options: ImportOptions) => {
    const { importFiles } = await import('./commands/import.ts')
    await importFiles(format, files, options)
  })

program
  .command('unload')
  .description('take a document out again, with all that it alone carried')
  .argument('<document>', 'its id, such as document:western-forces-article')
  .action(async (id: string) => {
    const { unload } = await import('./commands/unload.ts')
    await unload(id)
  })

program
  .command('list')
  .description('print which documents are loaded')
  .action(async () => {
    const { list } = await import('./commands/list.ts')
    await list()
  })

program
  .command('generate')
  .description('write invented interactions with the shape of real event data, as a table that import csv reads')
  .argument('[file]', 'the file to write; without one, standard output')
  .option('--interactions <number>', 'how many', readCount, 100_000)
  .option('--actors <number>', 'between how many actors', readActors, 5000)
  .option('--seed <number>', 'what they are invented from: the same seed gives the same ones', readCount, 1)
  .action(async (file: string | undefined, options: GenerateOptions) => {
    const { generate } = await import('./commands/generate.ts')
    await generate(file, options)
  })

program
  .command('export')
  .description('write the graph, or what one document brings, for other programs to read')
  .addArgument(new Argument('<format>', 'cypher rebuilds it in Neo4j; import reads csv').choices(exportFormats))
  .argument('[file]', 'the file to write, for csv a folder or a .zip; without one, standard output')
  .option('--document <id>', 'only what this document brings, such as document:western-forces-article')
  .action(async (format: ExportFormat, file: string | undefined, options: ExportOptions) => {
    const { exportGraph } = await import('./commands/export.ts')
    await exportGraph(format, file, options)
  })

program
  .command('backup')
  .description('write all that the store holds, as it stands at one moment, to a file that any engine can restore')
  .argument('<file>', 'the file to write')
  .action(async (file: string) => {
    const { backup } = await import('./commands/backup.ts')
    await backup(file)
  })

program
  .command('restore')
  .description('put a backup into an empty store: all of it or, when it is damaged, nothing')
  .argument('<file>', 'a file that backup wrote')
  .option('--replace', 'in place of what the store holds')
  .action(async (file: string, { replace }: { replace?: boolean }) => {
    const { restore } = await import('./commands/restore.ts')
    await restore(file, replace === true)
  })

program
  .command('check')
  .description('count anew all that is kept as sums of claims, and tell where it differs')
  .action(async () => {
    const { check } = await import('./commands/check.ts')
    if ((await check()) > 0) process.exitCode = 1
  })

program
  .command('ensure')
  .description("seed an empty store with the project's own dossiers; leave any other alone")
  .action(async () => {
    const { ensure } = await import('./commands/ensure.ts')
    await ensure()
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
