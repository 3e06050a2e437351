/** What somebody typed, with its line ends: nothing of it is markup. */
export function Paragraphs({ text }: { readonly text: string }) {
  return <p className="typed">{text}</p>;
}
