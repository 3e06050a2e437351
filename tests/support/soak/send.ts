import { request } from "node:http";
import { connect, type Socket } from "node:net";

/** Where a request goes, and from which address of this machine: each is another client. */
export interface Sent {
  readonly origin: string;
  readonly path: string;
  readonly from: string;
  readonly type?: string;
  readonly body?: Uint8Array;
}

export interface Answered {
  /** 0 where the connection was closed instead. */
  readonly status: number;
  readonly milliseconds: number;
  readonly text: string;
}

/** Asks and waits for the whole answer. */
export function send({ origin, path, from, type, body }: Sent): Promise<Answered> {
  const start = performance.now();
  const { promise, resolve } = Promise.withResolvers<Answered>();
  const end = (status: number, text = "") =>
    resolve({ status, text, milliseconds: performance.now() - start });
  const headers = body ? { "content-type": type, "content-length": body.length } : {};
  const asked = {
    method: body ? "POST" : "GET",
    headers,
    localAddress: from,
    agent: false,
  } as const;
  const sent = request(origin + path, asked, async (response) => {
    let text = "";
    try {
      for await (const piece of response.setEncoding("utf8")) text += piece;
      end(response.statusCode ?? 0, text);
    } catch {
      end(0);
    }
  });
  sent.on("error", () => end(0));
  sent.end(body);
  return promise;
}

/** A connection that is spoken to by hand; what goes wrong with it is nobody's fault. */
export function dial({ origin, from }: Pick<Sent, "origin" | "from">): Socket {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), localAddress: from });
  return socket.on("error", () => {});
}

const boundary = "tongming";
export const multipartType = `multipart/form-data; boundary=${boundary}`;

/** A form as browsers send it; a file has a name. */
export function formOf(
  fields: readonly (readonly [name: string, content: string | Uint8Array, fileName?: string])[],
): Uint8Array {
  const parts = fields.flatMap(([name, content, fileName]) => {
    const file = fileName === undefined ? "" : `; filename="${fileName}"`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(content), Buffer.from("\r\n")];
  });
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}
