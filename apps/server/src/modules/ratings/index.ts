export { ratingOf } from './rating-of.ts'
