/** Vietnamese child-labour prevention plans, every target tied to its sentence. @module */
export { plansVn } from "./plans-vn.ts";
