/** A file that goes with an item (附件), in its place among the others. */
export interface Attachment {
  /** That of the file within the item, never given twice: its address is made of it. */
  readonly number: number;
  /** As the public reads it. */
  readonly name: string;
  /** What it is by its content, `docx`, and its bytes: as the server knows them, whatever a browser says. */
  readonly type: string;
  readonly size: number;
}

/** Attachments that an item may have. */
export const mostAttachments = 100;
