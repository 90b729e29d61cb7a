// run-peers.mjs DATA OUT: what compromise and quote-parser find in the annotated sets, in the format of their scorers.
// Offsets are code points.
import { readFileSync, writeFileSync, readdirSync, existsSync, mkdirSync } from 'node:fs';
import { join, dirname } from 'node:path';
import nlp from 'compromise';
import quoteParser from 'quote-parser';

const [data, out] = process.argv.slice(2);
const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies;
const peers = {
  [`compromise-${versions.compromise}`]: { quotes: quotesOfCompromise, names: namesOfCompromise, languages: null },
  [`quote-parser-${versions['quote-parser']}`]: { quotes: quotesOfQuoteParser, names: null, languages: ['en'] },
};

for (const [peer, { quotes, names, languages }] of Object.entries(peers)) {
  for (const set of folders(join(data, 'quotes'))) {
    const gold = join(data, 'quotes', set, 'gold.jsonl');
    if (!existsSync(gold) || !speaks(languages, set)) continue;
    write(join(out, peer, 'quotes', `${set}.jsonl`), lines(gold).map(({ id }) => {
      const text = readFileSync(join(data, 'quotes', set, 'text', `${id}.txt`), 'utf8');
      return { id, quotes: quotes(text), mentions: [] };
    }));
  }

  if (!names) continue;
  for (const set of folders(join(data, 'ner'))) {
    for (const file of readdirSync(join(data, 'ner', set)).filter((name) => name.endsWith('.jsonl')).sort()) {
      const documents = lines(join(data, 'ner', set, file)).filter(({ text }) => typeof text === 'string');
      if (documents.length === 0) continue;
      write(join(out, peer, 'ner', set, file), documents.map(({ id, text }) => ({ id, quotes: [], mentions: names(text) })));
    }
  }
}

// It has no speakers. Marks may be in a stretch or not: the scorers look at letters only.
function quotesOfCompromise(text) {
  const at = codePoints(text);
  return nlp(text).quotations().json({ offset: true }).map(({ terms }) => stretch(terms, at));
}

function namesOfCompromise(text) {
  const at = codePoints(text);
  const document = nlp(text);
  const found = [];
  for (const [kind, view] of [['PER', document.people()], ['LOC', document.places()], ['ORG', document.organizations()]]) {
    // Cut at commas and without a genitive, names score best: so do the sets have them.
    for (const { terms } of view.splitAfter('@hasComma').json({ offset: true })) {
      const { start, end } = stretch(terms, at, /['’]s?$/);
      if (end > start) found.push({ start, end, kind });
    }
  }

  return found.sort((left, right) => left.start - right.start || left.end - right.end);
}

// The name that it gives begins rightly and runs on: "Hugh Ray to the...".
function quotesOfQuoteParser(text) {
  const at = codePoints(text);
  const found = new Map();
  for (const { index, text: words, name } of quoteParser.parse(text, 'en', { minLength: 10 })) {
    found.set(index, {
      start: at[index],
      end: at[index + words.length],
      mention: name.text,
      mention_start: at[name.index],
      rule: 'quote-parser',
    });
  }

  return [...found.values()].sort((left, right) => left.start - right.start);
}

function stretch(terms, at, without) {
  const first = terms[0].offset;
  const last = terms[terms.length - 1];
  const words = without ? last.text.replace(without, '') : last.text;
  return { start: at[first.start], end: at[last.offset.start + words.length] };
}

/** For each UTF-16 code unit, and the end, how many code points precede it. */
function codePoints(text) {
  const at = [];
  let count = 0;
  for (const character of text) {
    for (let i = 0; i < character.length; i++) at.push(count);
    count++;
  }

  at.push(count);
  return at;
}

/** A set that is not known to be in a language of the program is not put before it. */
function speaks(languages, set) {
  return !languages || (languages.includes('en') && !/(^|-)(id|de)(-|$)/.test(set));
}

function folders(path) {
  return existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort() : [];
}

function lines(path) {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.length > 0).map((line) => JSON.parse(line));
}

function write(path, documents) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  console.log(path);
}
