/** The largest cleaned logo, in bytes at brotli 5: a first visit to a page may weigh 14,000 bytes in all. */
export const largestLogo = 400

/** Why a file cannot be the logo, each with what was found and what to do. */
export const logoProblems = {
  broken: (reason: string) =>
    `the file cannot be read as SVG (${reason}). Export the logo again as plain SVG`,
  otherRoot: (found: string) =>
    `this is not an SVG drawing: it begins with <${found}>, and must begin with <svg xmlns="http://www.w3.org/2000/svg">. Export the logo as plain SVG`,
  noSize:
    'the drawing does not say how large it is: <svg> has no viewBox like "0 0 120 40", and no width and height in pixels. Export it with one of them',
  tooWide:
    'the drawing is more than 8 times as wide as it is high, and would not fit into the header of a phone. Use the sign alone, without a long line of words',
  raster:
    'there is a raster picture inside (PNG, JPEG or the like), and a logo must be drawn with shapes alone. Ask its designer for a vector file, and export that as plain SVG',
  empty:
    'nothing is left to draw after scripts, pictures and references to other files are taken out. Export the logo as plain SVG, made of shapes',
  tooLarge: (bytes: number) =>
    `the cleaned logo has ${bytes} bytes when packed (brotli 5), and at most ${largestLogo} are allowed, because every page loads it. What helps: ` +
    'plain shapes, fewer points in each path (most drawing programs can simplify a path), no shadows or fine texture, and no words turned into outlines',
}
