interface ForeignMarkupProps {
  readonly html: string;
}

/** Another site's header or footer, inserted as the operator gave it. Scripts in it do not run: the CSP forbids them. */
export function ForeignMarkup({ html }: ForeignMarkupProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the operator's own file, never a visitor's input
  return <div className="foreign" dangerouslySetInnerHTML={{ __html: html }} />;
}
