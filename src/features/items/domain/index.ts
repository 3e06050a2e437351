export { topics } from "../words/classifications.ts";
