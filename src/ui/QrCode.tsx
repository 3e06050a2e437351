import { encode } from "uqr";

interface QrCodeProps {
  /** What it holds: a whole address. */
  readonly text: string;
  /** What it is, for who does not see it. */
  readonly says: string;
}

/** Light modules around the code, without which readers do not find it. */
const border = 2;

/** A QR code (二维码) drawn by the server: one path, dark on light in every mode. */
export function QrCode({ text, says }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "M", border });
  const dark = data.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says}>
      <path className="qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path className="qr-dark" d={dark.join("")} />
    </svg>
  );
}

/** Where dark modules of a row begin, and how many stand there. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  return row.flatMap((isDark, at) => {
    if (!isDark || row[at - 1]) return [];
    const end = row.indexOf(false, at);
    return [[at, (end < 0 ? row.length : end) - at] as const];
  });
}
