import type { AttachmentUnread } from "../domain/attachments/attachment-read.ts";

/** Why an attachment is not shown as a page, and what to do. */
export const attachmentUnreadWords: Readonly<Record<AttachmentUnread, string>> = {
  empty: "这个文件里没有文字。",
  pictures: "这个文件里只有图片（例如扫描件），没有可以显示的文字。",
  "too-large": "这个文件太大，不能在网页上显示。",
  "too-laborious": "这个文件的内容太复杂，不能在网页上显示。",
  damaged: "这个文件的格式不完整，不能在网页上显示。",
  encrypted: "这个文件设有密码，不能在网页上显示。",
  unsupported: "这种格式的文件不能在网页上显示。",
};
