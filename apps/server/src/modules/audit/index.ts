export { type NewReading, recordReading } from './record-reading.ts'
