// What compromise makes of the texts that ExtractionBenchmarks reads, in MB/s on one core.
//
//   npm install --no-save compromise@14.17.0
//   dotnet run -c Release -- extraction-texts /tmp/texts
//   node Extraction/compromise.mjs /tmp/texts

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'

const questions = {
  'tokens and tags': () => {},
  'quotations()': document => document.quotations().json(),
  'people(), places(), organizations()': document => [document.people(), document.places(), document.organizations()].map(found => found.json()),
  'all': document => [document.quotations(), document.people(), document.places(), document.organizations()].map(found => found.json()),
}

const folder = process.argv[2]
for (const language of ['id', 'en']) {
  const texts = readdirSync(join(folder, language)).sort().map(file => readFileSync(join(folder, language, file), 'utf8'))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  texts.slice(0, 10).forEach(text => Object.values(questions).forEach(ask => ask(nlp(text)))) // Compiled by now.
  for (const [name, ask] of Object.entries(questions)) {
    const start = process.cpuUsage()
    for (const text of texts) ask(nlp(text))
    const { user, system } = process.cpuUsage(start)
    console.log(`${language}  ${name.padEnd(36)} ${(bytes / (user + system)).toFixed(3)} MB/s`)
  }
}
