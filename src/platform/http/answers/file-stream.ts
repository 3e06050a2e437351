/** How long a reader may leave what it asked for where it is. */
const patience = 60_000;

/**
 * A body that is made as it is read: no piece is made before it is asked for. `end` is called once, when everything is
 * read, or the reader goes away, fails, or asks for nothing for a minute.
 */
export function fileStream(
  pieces: AsyncGenerator<string | Uint8Array, void, void>,
  end: () => Promise<void> = async () => {},
  wait = patience,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  let ended: Promise<void> | undefined;
  const finish = () => {
    clearTimeout(timer);
    ended ??= pieces.return().then(end, end);
    return ended;
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        timer = setTimeout(() => giveUp(controller, finish), wait);
      },
      pull: async (controller) => {
        clearTimeout(timer);
        try {
          const { done, value } = await pieces.next();
          if (done) {
            await finish();
            return controller.close();
          }
          controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
          timer = setTimeout(() => giveUp(controller, finish), wait);
        } catch (fault) {
          await finish();
          throw fault;
        }
      },
      cancel: finish,
    },
    { highWaterMark: 0 },
  );
}

function giveUp(controller: ReadableStreamDefaultController, finish: () => Promise<void>): void {
  controller.error(new Error("the reader asked for nothing more"));
  void finish();
}
