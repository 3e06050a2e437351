/** Full-width digits and letters X as their plain ones, character by character: offsets stay. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９Ｘｘ]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - fullWidthOffset),
  );
}

const fullWidthOffset = 0xfee0;
