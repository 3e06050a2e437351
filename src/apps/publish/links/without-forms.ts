/** The page without forms that would be sent to the site itself: nobody answers there. Those of a running site stay. */
export function withoutForms(html: string): { readonly page: string; readonly forms: number } {
  let forms = 0;
  const page = html.replace(/<form\b([^>]*)>[\s\S]*?<\/form>/g, (form, attributes: string) => {
    if (/\saction="https?:\/\//.test(attributes)) return form;
    forms += 1;
    return "";
  });
  return { page, forms };
}
