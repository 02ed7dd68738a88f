// Builds target/classes/static/assets from this folder. Does nothing when nothing changed, so that
// every later Maven build is quick. Needs only Node and npm.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const module = join(here, '..', '..', '..');
const out = join(module, 'target', 'classes', 'static', 'assets');
const stamp = join(module, 'target', 'frontend.stamp');
const npmStamp = join(module, 'node_modules', '.wijk-lock');

const files = [
  join(module, 'package.json'),
  join(module, 'package-lock.json'),
  ...readdirSync(here).sort().map((name) => join(here, name)),
];
const hash = createHash('sha256');
files.forEach((file) => hash.update(file.slice(module.length)).update(readFileSync(file)));
const now = hash.digest('hex');

if (existsSync(stamp) && existsSync(join(out, 'app.css')) && readFileSync(stamp, 'utf8') === now) {
  process.exit(0);
}

const lock = createHash('sha256').update(readFileSync(join(module, 'package-lock.json'))).digest('hex');
if (!existsSync(npmStamp) || readFileSync(npmStamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: module,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(npmStamp, lock);
}

const { build } = await import('esbuild');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  entryPoints: [join(here, 'app.css'), join(here, 'app.js')],
  outdir: out,
  bundle: true,
  minify: true,
  target: ['chrome120', 'firefox121', 'safari17'],
  loader: { '.woff2': 'file', '.woff': 'empty' },
  assetNames: '[name]-[hash]',
  legalComments: 'linked',
  logLevel: 'warning',
  nodePaths: [join(module, 'node_modules')],
});

// One sprite of the icons in use: <use href="/assets/icons.svg#phone">.
const icons = readFileSync(join(here, 'icons.txt'), 'utf8').split('\n').map((l) => l.trim()).filter(Boolean);
const symbols = icons.map((name) => {
  const svg = readFileSync(join(module, 'node_modules', '@tabler', 'icons', 'icons', 'outline', `${name}.svg`), 'utf8');
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/<path stroke="none"[^>]*\/>/, '').replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${body}</symbol>`;
});
writeFileSync(join(out, 'icons.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg"><!-- Tabler Icons, MIT licence -->${symbols.join('')}</svg>\n`);
writeFileSync(stamp, now);
