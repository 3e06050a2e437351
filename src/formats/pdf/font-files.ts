import { createRequire } from "node:module";
import { dirname } from "node:path";

/** A face that is embedded into PDF files. */
export interface FontFile {
  /** As the face names itself. */
  readonly family: string;
  /** Path of the file in the package that brings it. */
  readonly file: string;
}

const { resolve } = createRequire(import.meta.url);

/** 宋体, for the text; it has every Han character of Unicode's basic block and of extension A. */
export const serif: FontFile = {
  family: "Noto Serif SC",
  file: "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
};

/** 黑体, for headings. */
export const sans: FontFile = {
  family: "Noto Sans SC",
  file: "@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf",
};

/** What names are written in beside Han and Latin: Tibetan, Arabic (Uyghur, Kazakh), Mongolian, Yi (ADR 0110). */
export const ofOtherScripts: readonly FontFile[] = [
  { family: "Uchen", file: "@expo-google-fonts/uchen/400Regular/Uchen_400Regular.ttf" },
  {
    family: "Noto Naskh Arabic",
    file: "@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  },
  {
    family: "Noto Sans Mongolian",
    file: "@expo-google-fonts/noto-sans-mongolian/400Regular/NotoSansMongolian_400Regular.ttf",
  },
  {
    family: "Noto Sans Yi",
    file: "@expo-google-fonts/noto-sans-yi/400Regular/NotoSansYi_400Regular.ttf",
  },
];

/** Every face that is embedded; a character is set in the first that has it. */
export const faces: readonly FontFile[] = [serif, sans, ...ofOtherScripts];

export function fontPath({ file }: FontFile): string {
  return resolve(file);
}

/** The folders of the faces, each of which holds one face. */
export function fontFolders(): string[] {
  return faces.map((font) => dirname(fontPath(font)));
}
