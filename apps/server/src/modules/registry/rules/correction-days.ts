/** Working days for the answer to a ticket where the district has set none (`correction.days`). */
export const usualCorrectionDays = 10
