export { type FailedJob, type Jobs, openJobs, type Surroundings } from './open-jobs.ts'
