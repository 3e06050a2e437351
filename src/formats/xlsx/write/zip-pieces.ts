import { strToU8, Zip, ZipDeflate } from "fflate";

export interface ZipPart {
  readonly push: (xml: string, isLast?: boolean) => void;
}

/** An archive whose bytes are taken as they come, its parts declared as XML. */
export class ZipPieces {
  readonly #pieces: Uint8Array[] = [];
  readonly #zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    this.#pieces.push(piece);
  });

  part(name: string): ZipPart {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = "1980-01-01T00:00:00";
    this.#zip.add(part);
    let isFirst = !name.endsWith(".vml");
    return {
      push: (xml, isLast = false) => {
        const head = isFirst ? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' : "";
        isFirst = false;
        part.push(strToU8(head + xml), isLast);
      },
    };
  }

  end(): void {
    this.#zip.end();
  }

  take(): Uint8Array[] {
    return this.#pieces.splice(0);
  }
}
