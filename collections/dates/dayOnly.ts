/** How a date without a time is picked and shown in the admin. */
export const dayOnly = { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } as const
