const second = 1000

/** Does the work; when that takes over a second, says each second how long it has taken. */
export async function withProgress<Result>(doing: string, work: Promise<Result>): Promise<Result> {
  const begun = Date.now()
  const timer = setInterval(() => {
    console.error(`${doing}: ${Math.round((Date.now() - begun) / second)} s so far`)
  }, second)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}
