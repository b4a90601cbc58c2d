import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setUp.mjs';

/** Code that the rules refuse, by the folder of `src/` that it would stand in. */
const FORBIDDEN = [
  ['document', `import '#formats';`],
  ['document', `import '../formats/printMarkdown.ts';`],
  ['document', `import 'react';`],
  ['document', 'export const now = Date.now();'],
  ['formats', `import '#editor';`],
  ['formats', `import 'zustand/vanilla';`],
  ['storage', `import '#app';`],
  ['storage', `import '#editor';`],
  ['messages', `import '#editor';`],
  ['editor', `import '#storage';`],
  ['editor', `import type { DraftStorage } from '#storage'; export type D = DraftStorage;`],
  ['editor', `export const load = () => import('#storage');`],
  ['editor', `export * from '../storage/index.ts';`],
  ['editor/edits', `import '../../storage/index.ts';`],
  ['editor', `import '#app';`],
  ['editor', `import '#commands';`],
  ['editor', `import 'zustand';`],
  ['editor', `import 'react';`],
  ['editor', 'export const id = location.hash;'],
  ['commands', `import '#storage';`],
  ['commands', `import '#app';`],
  ['app', `import '../storage/keys.ts';`],
  ['app', `import 'idb-keyval';`],
  ['app/desk', 'export const disk = indexedDB;'],
];

/** Code that they must let pass; a linter that refuses everything proves nothing. */
const ALLOWED = [
  ['formats', `import '#document';`],
  ['storage', `import 'idb-keyval';`],
  ['editor/edits', `import '../createEditor.ts';`],
  ['commands', `import '#editor';`],
  ['app', `import '#storage';`],
  ['app/stores', `import 'zustand/vanilla';`],
  ['app', 'export const id = location.hash;'],
];

/** Code that the types of the pure folders refuse: there is neither browser nor Node in them. */
const IMPURE = ['document.title', 'window', 'performance.now()', 'process.env', 'crypto'];

/** Plants each piece of code in a folder of its own kind and returns those that were refused. */
function refused(place, pieces) {
  const files = pieces.map(([folder, code], index) => {
    mkdirSync(join(place, 'src', folder), { recursive: true });
    const file = `src/${folder}/planted${index}.ts`;
    writeFileSync(join(place, file), `${code}\n`);
    return file;
  });
  const { stdout } = spawnSync(
    process.execPath,
    [
      `${root}/node_modules/@biomejs/biome/bin/biome`,
      'lint',
      '--reporter=json',
      '--max-diagnostics=none',
      'src',
    ],
    { cwd: place, encoding: 'utf8' },
  );
  const found = JSON.parse(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1));
  const hit = found.diagnostics
    .filter(({ category }) => /noRestricted(Imports|Globals)$/.test(category ?? ''))
    .map(({ location }) => location.path.replaceAll('\\', '/'));
  return pieces.filter((_, index) => hit.includes(files[index]));
}

function compilesPure(place, expression, index) {
  const config = join(place, `pure${index}.json`);
  const file = join(place, `pure${index}.ts`);
  writeFileSync(file, `export const planted: unknown = ${expression};\n`);
  writeFileSync(
    config,
    JSON.stringify({ extends: `${root}/tsconfig.pure.json`, files: [file], include: [] }),
  );
  const tsc = `${root}/node_modules/typescript/bin/tsc`;
  return spawnSync(process.execPath, [tsc, '-p', config], { stdio: 'ignore' }).status === 0;
}

/** Proves that the rules between folders bite; returns what slipped through or was wrongly held. */
export function boundaryFaults() {
  const place = mkdtempSync(join(tmpdir(), 'galley-boundaries-'));
  try {
    for (const file of ['biome.json', '.gitignore'])
      copyFileSync(`${root}/${file}`, `${place}/${file}`);
    const hit = new Set(refused(place, [...FORBIDDEN, ...ALLOWED]));
    const say = ([folder, code]) => `in src/${folder}: ${code}`;
    return [
      ...FORBIDDEN.filter((piece) => !hit.has(piece)).map((piece) => `not refused ${say(piece)}`),
      ...ALLOWED.filter((piece) => hit.has(piece)).map((piece) => `wrongly refused ${say(piece)}`),
      ...IMPURE.filter((code, index) => compilesPure(place, code, index)).map(
        (code) => `not refused in a pure folder: ${code}`,
      ),
      ...(compilesPure(place, '"text".length', IMPURE.length)
        ? []
        : ['pure code does not compile']),
    ];
  } finally {
    rmSync(place, { recursive: true });
  }
}
