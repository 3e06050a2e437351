export { TextShown } from "./text/TextShown.tsx";
