// Reads gzipped pages with Mozilla's Readability and prints pages a processor second.
// node readability.cjs MODULES PAGES linkedom|jsdom
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const [, , modules, folder, dom] = process.argv;
const from = require('module').createRequire(path.join(modules, 'any.js'));
const { Readability } = from('@mozilla/readability');

function gzipped(at) {
  return fs.readdirSync(at, { withFileTypes: true }).flatMap((one) => {
    const inside = path.join(at, one.name);
    return one.isDirectory() ? gzipped(inside) : one.name.endsWith('.gz') ? [inside] : [];
  });
}

const pages = gzipped(folder).sort().map((file) => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8'));

function documentOf(html) {
  if (dom === 'linkedom') {
    return from('linkedom').parseHTML(html).document;
  }
  const { JSDOM, VirtualConsole } = from('jsdom');
  return new JSDOM(html, { url: 'https://page.example/', virtualConsole: new VirtualConsole() }).window.document;
}

function pass() {
  const start = process.cpuUsage();
  for (const html of pages) {
    try {
      new Readability(documentOf(html)).parse();
    } catch (e) {
      // A page that it cannot read counts as read.
    }
  }
  const took = process.cpuUsage(start);
  return (took.user + took.system) / 1e6;
}

pass();
console.log(pages.length / pass());
