import { withOfficeFiles } from "../files/office-files.ts";

interface ItemPreviewProps {
  readonly markup: string;
  /** `/api/item-drafts/7`: where its files are until the public has them. */
  readonly path: string;
}

/** An item as the public will see it, below its title. */
export function ItemPreview({ markup, path }: ItemPreviewProps) {
  const shown = withOfficeFiles(markup, path);
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the server made it of the parts of the text, as it does for the public
    <div className="item-preview" dangerouslySetInnerHTML={{ __html: shown }} />
  );
}
