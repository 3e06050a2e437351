interface ItemPreviewProps {
  readonly markup: string;
}

/** An item as the public will see it, below its title. */
export function ItemPreview({ markup }: ItemPreviewProps) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the server made it of the parts of the text, as it does for the public
    <div className="item-preview" dangerouslySetInnerHTML={{ __html: markup }} />
  );
}
