/** A page of a few words, for a browser that meets something else than the client. */
export const notice = (title: string, html: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · Entente</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>
body { max-width: 36rem; margin: 4rem auto; padding: 0 1rem; font: 1.1rem/1.5 Georgia, serif;
  color: light-dark(#22282e, #e8e4da); background: light-dark(#f6f2e9, #14181d); }
h1 { font-weight: normal; line-height: 1.2; }
a { color: light-dark(#5b4bc4, #b3a6ff); }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${html}</p>
</main>
</body>
</html>
`
