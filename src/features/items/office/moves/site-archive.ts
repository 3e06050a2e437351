/** What was chosen as one archive: the zip itself, or several files beside each other. */
export async function siteArchive(files: readonly File[]): Promise<File> {
  const [only] = files;
  if (only && files.length === 1 && /\.zip$/i.test(only.name)) return only;
  const { zipSync } = await import("fflate");
  const entries: Record<string, Uint8Array> = {};
  for (const file of files) entries[file.name] = new Uint8Array(await file.arrayBuffer());
  return new File([zipSync(entries)], "网页.zip", { type: "application/zip" });
}
