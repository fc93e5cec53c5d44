/** A page of a few words, for a browser that meets something else than the client. */
export const notice = (title: string, html: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Entente</title></head>
<body style="font: 1.1rem/1.5 Georgia, serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem">
<h1 style="font-weight: normal">${title}</h1>
<p>${html}</p>
</body>
</html>
`
