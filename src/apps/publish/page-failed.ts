/** The application failed to give what it names; what is published must not lack it. */
export class PageFailed extends Error {
  readonly path: string;
  readonly status: number;

  constructor(path: string, status: number) {
    super(`${path} answered ${status}`);
    this.path = path;
    this.status = status;
  }
}
