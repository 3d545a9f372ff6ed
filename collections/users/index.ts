import { defineCollection } from '@collections/define'
import { termField } from '@collections/fields/term'

import { keepBlindAccounts, keepRaters } from '@/appraisal/hooks'
import { may, type RoleHolder } from '@/access/roles'
import { can, mayEnterAdmin, nobody } from '@/access/rules'
import { keepBlindExtractors, keepExtractors } from '@/synthesis/extraction/hooks'

import { everybodyOrSelf } from './access'
import { keepAnAdministrator, keepAnAdministratorOnDelete, noSelfRegistration } from './guards'
import { roleOptions } from './options'

/** What people can't change about themselves, since it says what they may do and for whom they speak. */
const managed = { create: can('users.manage'), update: can('users.manage') }

export const Users = defineCollection({
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    // Whoever knows an address could have mails sent to it all day.
    forgotPassword: { minRequestInterval: 5 * 60 * 1000 },
    useAPIKey: false,
  },
  admin: {
    group: 'People and access',
    description: 'People who sign in, and what they may do.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'organisation', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    hidden: ({ user }) => !may(user as RoleHolder, 'users.manage'),
  },
  access: {
    admin: mayEnterAdmin,
    create: can('users.manage'),
    read: everybodyOrSelf,
    readVersions: nobody,
    update: everybodyOrSelf,
    delete: can('users.manage'),
    unlock: can('users.manage'),
  },
  hooks: {
    beforeOperation: [noSelfRegistration],
    beforeChange: [keepAnAdministrator, keepBlindAccounts, keepBlindExtractors],
  },
  keeps: [keepAnAdministratorOnDelete, keepRaters, keepExtractors],
  fields: [
    { name: 'name', type: 'text', required: true, index: true },
    { name: 'email', type: 'email', required: true, unique: true, access: managed },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['reader'],
      index: true,
      options: roleOptions,
      access: managed,
      admin: { components: { Description: '/collections/users/RoleDescriptions#RoleDescriptions' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          index: true,
          access: managed,
          admin: { description: 'Whom this person speaks for when proposing and endorsing.' },
        },
        { ...termField({ name: 'country', vocabulary: 'countries' }), access: managed },
      ],
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      access: managed,
      admin: { description: 'The same person as an author: nobody rates a study of their own.' },
    },
    {
      name: 'isDemo',
      type: 'checkbox',
      label: 'Demonstration account',
      defaultValue: false,
      index: true,
      access: managed,
      admin: { position: 'sidebar', description: 'Made by the demo, with a password that is kept in a file.' },
    },
  ],
})
