import sparticuz from '@sparticuz/chromium'

/* Unpacks the browser that npm brought into the folder for temporary files. */
await sparticuz.executablePath()
