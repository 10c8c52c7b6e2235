// build  makes the web client where its sources or the services' contracts changed, and puts it on the class path
// test   checks its types and its style and runs its tests
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const sources = 'src/main/webui'
const made = 'target/webui'
const served = 'target/classes/webui'
const madeFrom = 'target/webui.from'
const installedFrom = join(sources, 'node_modules/.installed-from')

const digest = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')

function filesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function inputs() {
  const own = fs.readdirSync(sources)
    .filter((name) => name !== 'node_modules')
    .map((name) => join(sources, name))
    .flatMap((path) => (fs.statSync(path).isDirectory() ? filesIn(path) : [path]))
    .filter((file) => !file.startsWith(join(sources, 'src/generated')))
  const contracts = fs.readdirSync('..').map((name) => join('..', name, 'contract/openapi.yaml')).filter(fs.existsSync)
  return ['web-client.mjs', ...own.sort(), ...contracts.sort()]
}

/** Says what it does, several at once where more are given; what comes out of it only when it fails. */
async function run(...commands) {
  fs.mkdirSync('target', { recursive: true })
  await Promise.all(commands.map(async (command) => {
    console.log(`Web client: ${command}`)
    const log = `target/web-client-${command.replaceAll(/\W+/g, '-')}.log`
    const out = fs.openSync(log, 'w')
    const [program, ...words] = command.split(' ')
    const [status] = await once(spawn(program, words, { cwd: sources, stdio: ['ignore', out, out] }), 'exit')
    fs.closeSync(out)
    if (status !== 0) {
      console.error(`${read(log)}\nWeb client: '${command}' failed`)
      process.exitCode = 1
    }
  }))
  if (process.exitCode) process.exit()
}

/** As the lock file says; asks the registry only when that has changed. */
async function install() {
  const wanted = digest(process.version, read(join(sources, 'package-lock.json')))
  if (read(installedFrom) === wanted) return
  await run('npm ci --prefer-offline --no-audit --no-fund')
  fs.writeFileSync(installedFrom, wanted)
}

/** Once here instead of for every reader, on all cores; pictures and fonts are compressed as they are. */
async function compress() {
  const files = filesIn(made).filter((name) => /\.(js|css|svg|json|map|txt|webmanifest)$/.test(name))
  await Promise.all(files.map(async (file) => {
    const content = fs.readFileSync(file)
    if (content.length < 1024) return
    const [brotli, zipped] = await Promise.all([promisify(brotliCompress)(content), promisify(gzip)(content, { level: 9 })])
    fs.writeFileSync(`${file}.br`, brotli)
    fs.writeFileSync(`${file}.gz`, zipped)
  }))
}

async function build() {
  const wanted = digest(process.version, ...inputs().flatMap((file) => [file, fs.readFileSync(file)]))
  if (read(madeFrom) !== wanted) {
    await install()
    fs.rmSync(madeFrom, { force: true })
    fs.rmSync(made, { recursive: true, force: true })
    fs.rmSync(served, { recursive: true, force: true })
    await run('npm run bundle')
    console.log(read('target/web-client-npm-run-bundle.log').match(/^First page: .*$/m)?.[0])
    await compress()
    fs.writeFileSync(madeFrom, wanted)
  }
  if (!fs.existsSync(served)) fs.cpSync(made, served, { recursive: true })
}

/** After a build, which has generated what the contracts say. */
async function test() {
  await install()
  await run('npm run types', 'npm run style', 'npm run components')
}

const verbs = { build, test }
await verbs[process.argv[2]]()
