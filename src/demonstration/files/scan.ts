/** A PDF of scanned pages: a grey picture on each, and no text. */
export function scan(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, at) => `${4 + at * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    picture(),
    ...Array.from({ length: pages }, (_, at) => pageObjects(at)).flat(),
  ];
  return new TextEncoder().encode(fileOf(objects));
}

/** Eight by eleven points of paper, each a shade of grey. */
function picture(): string {
  const shades = Array.from({ length: 88 }, (_, at) => (at % 7 === 3 ? "B4" : "F0")).join("");
  return `<< /Type /XObject /Subtype /Image /Width 8 /Height 11 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode /Length ${shades.length + 1} >>\nstream\n${shades}>\nendstream`;
}

function pageObjects(at: number): string[] {
  const draw = "q 595 0 0 842 0 0 cm /Scan Do Q";
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Scan 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
  ];
}

/** Objects numbered from 1, with the table that says where each begins. */
function fileOf(objects: readonly string[]): string {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
