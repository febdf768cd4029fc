#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/commands/main.js', import.meta.url);
if (!existsSync(built)) {
  console.error('readout: not built yet. Run `npm ci` (or `npm run build`) in this folder first.');
  process.exitCode = 2;
} else {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
}
