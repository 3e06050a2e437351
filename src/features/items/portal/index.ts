export { TextBlocks } from "./item/TextBlocks.tsx";
