// usage: node unpack.js FOLDER   unpacks the browser of this package, with its libraries, into FOLDER
import { rmSync, mkdirSync, writeFileSync } from 'node:fs'

const folder = process.argv[2]
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
// the package unpacks into the temporary folder, and its libraries only where it believes to be in a bare image
process.env.TMPDIR = folder
process.env.AWS_EXECUTION_ENV = 'nodejs20.x'
const { default: chromium } = await import('@sparticuz/chromium')
console.log(await chromium.executablePath())

// its own list of fonts names folders of another machine; a browser without any font ends at the first letter
writeFileSync(`${folder}/fonts/fonts.conf`, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`)
