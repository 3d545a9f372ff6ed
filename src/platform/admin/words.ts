/** Words of the admin where Payload's own are American, or leave a person without a remedy. */
export const adminWords = {
  en: {
    error: {
      notAllowedToAccessPage: 'You are not allowed to open this page. Ask whoever runs this hub for a role that may.',
      notAllowedToPerformAction: 'You are not allowed to do this, or have been signed out. Sign in again, or ask whoever runs this hub for a role that may.',
      unauthorizedAdmin: 'Your account has no work behind the public site',
    },
    general: {
      bulkUpload: 'Upload several',
      createNew: 'Create new',
      createdAt: 'Created',
      noLabel: 'not given',
      noResults: 'Nothing here yet, or nothing that fits the search and the filters above.',
      noResultsDescription: 'Nothing has been made yet, or nothing fits the search and the filters above.',
      noResultsFound: 'Nothing here',
      notFound: 'Not found',
      perPage: 'Per page: {{limit}}',
      sorryNotFound: 'There is no such page or record, or your account may not see it. Ask whoever runs this hub if it should.',
      updatedAt: 'Last changed',
    },
  },
}
