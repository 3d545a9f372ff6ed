import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, defaultLoggerOptions } from 'payload'

import { Ambitions } from '@collections/ambitions'
import { AppraisalAssignments } from '@collections/appraisalAssignments'
import { Appraisals } from '@collections/appraisals'
import { AuditEvents } from '@collections/auditEvents'
import { Briefings } from '@collections/briefings'
import { CertaintyRatings } from '@collections/certaintyRatings'
import { CitationStyles } from '@collections/citationStyles'
import { Claims } from '@collections/claims'
import { ColumnMappings } from '@collections/columnMappings'
import { DocumentPages } from '@collections/documentPages'
import { Documents } from '@collections/documents'
import { DuplicateDecisions } from '@collections/duplicateDecisions'
import { Events } from '@collections/events'
import { EvidenceRequests } from '@collections/evidenceRequests'
import { GapComments } from '@collections/gapComments'
import { GapEndorsements } from '@collections/gapEndorsements'
import { GapEvents } from '@collections/gapEvents'
import { ExtractionJobs } from '@collections/extractionJobs'
import { Extractions } from '@collections/extractions'
import { FlagAnswers } from '@collections/flagAnswers'
import { Gaps } from '@collections/gaps'
import { Hub } from '@collections/hub'
import { ImportBatches } from '@collections/importBatches'
import { ImportRecords } from '@collections/importRecords'
import { Instruments } from '@collections/instruments'
import { LeadTerms } from '@collections/leadTerms'
import { LookupAnswers } from '@collections/lookupAnswers'
import { Mails } from '@collections/mails'
import { NewsletterIssues } from '@collections/newsletterIssues'
import { Offers } from '@collections/offers'
import { Organisations } from '@collections/organisations'
import { People } from '@collections/people'
import { PolicyEvents } from '@collections/policyEvents'
import { PriorityInvitations } from '@collections/priorityInvitations'
import { PriorityItems } from '@collections/priorityItems'
import { PriorityRounds } from '@collections/priorityRounds'
import { PriorityVotes } from '@collections/priorityVotes'
import { Projects } from '@collections/projects'
import { QualityRatings } from '@collections/qualityRatings'
import { ReferenceMerges } from '@collections/referenceMerges'
import { References } from '@collections/references'
import { Registrations } from '@collections/registrations'
import { ResearchQuestions } from '@collections/researchQuestions'
import { Results } from '@collections/results'
import { SearchChanges } from '@collections/searchChanges'
import { Studies } from '@collections/studies'
import { StudyMerges } from '@collections/studyMerges'
import { Summaries } from '@collections/summaries'
import { Terms } from '@collections/terms'
import { Users } from '@collections/users'
import { Vocabularies } from '@collections/vocabularies'
import { WorkingGroups } from '@collections/workingGroups'

import { sendGapNews } from '@/agenda/gaps/tasks'
import { sendReminder } from '@/appraisal/tasks'
import { importJobs } from '@/bibliography/import/tasks'
import { lookForDuplicates } from '@/bibliography/desk/tasks'
import { databaseAdapter } from '@/platform/database'
import { environment } from '@/platform/environment'
import { readDocument } from '@/documents/tasks'
import { hubJobs } from '@/platform/jobs'
import { defaultLocale, locales } from '@/platform/locales'
import { sendMail } from '@/partnership/tasks'

const root = path.dirname(fileURLToPath(import.meta.url))
const settings = environment()

export default buildConfig({
  secret: settings.payloadSecret,
  serverURL: settings.publicUrl,
  // Whoever opens a hub on this machine by its number is on the same site as by its name.
  csrf: [settings.publicUrl, settings.publicUrl.replace('//localhost', '//127.0.0.1')],
  db: databaseAdapter(settings),
  editor: lexicalEditor(),
  ...(settings.smtpUrl
    ? {
        email: nodemailerAdapter({
          defaultFromAddress: settings.mailFrom,
          defaultFromName: 'Evidence hub',
          transportOptions: settings.smtpUrl,
        }),
      }
    : {}),
  localization: {
    locales: locales.map(({ code, label, rtl }) => ({ code, label, rtl })),
    defaultLocale,
    fallback: true,
  },
  collections: [
    Studies, Results, References, Documents, DocumentPages, Claims,
    ImportBatches, ImportRecords, DuplicateDecisions, ReferenceMerges, ColumnMappings, CitationStyles, LookupAnswers,
    AppraisalAssignments, Appraisals, Instruments, StudyMerges,
    Summaries, Briefings, PolicyEvents,
    Gaps, ResearchQuestions,
    Projects, Organisations, People, LeadTerms,
    Vocabularies, Terms,
    // After the other editorial collections: the names of their indexes count them in this order.
    QualityRatings, FlagAnswers, CertaintyRatings,
    GapEndorsements, GapComments, GapEvents,
    Registrations, Mails, EvidenceRequests, WorkingGroups, Offers, Events, NewsletterIssues, Ambitions,
    PriorityRounds, PriorityItems, PriorityInvitations, PriorityVotes,
    ExtractionJobs, Extractions,
    Users, AuditEvents, SearchChanges,
  ],
  globals: [Hub],
  // Every kind of background work; a room defines its own in tasks.ts.
  jobs: hubJobs([...importJobs, readDocument, lookForDuplicates, sendReminder, sendGapNews, sendMail]),
  graphQL: { maxComplexity: 1000 },
  maxDepth: 4,
  defaultDepth: 1,
  telemetry: false,
  logger: { options: { level: settings.logLevel }, destination: defaultLoggerOptions },
  // Written by `npm run generate`; by itself Payload would start a process for it with every hub that a test opens.
  typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
  upload: {
    limits: { fileSize: 50 * 1024 * 1024 },
    abortOnLimit: true,
    responseOnLimit: 'The file is larger than 50 MB, the most that is stored. Split or compress it.',
  },
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Evidence hub' },
    components: {
      beforeDashboard: ['/src/publishing/desk/Desk#Desk'],
      afterNavLinks: ['/src/platform/admin/NavLinks#NavLinks'],
      views: {
        duplicates: { Component: '/src/bibliography/desk/admin/DuplicateDesk#DuplicateDesk', path: '/duplicates', exact: true },
        importFlow: { Component: '/src/bibliography/import/admin/FlowPage#FlowPage', path: '/import/flow', exact: true },
        importBatch: { Component: '/src/bibliography/import/admin/BatchPage#BatchPage', path: '/import/:id', exact: true },
        pdfIntake: { Component: '/src/documents/admin/PdfIntake#PdfIntake', path: '/pdf-intake', exact: true },
        fullText: { Component: '/src/documents/admin/FullText#FullText', path: '/full-text', exact: true },
        appraisals: { Component: '/src/appraisal/admin/WorkPage#WorkPage', path: '/appraisals', exact: true },
        rateStudy: { Component: '/src/appraisal/admin/RatePage#RatePage', path: '/appraisals/rate/:id', exact: true },
        reconcileRatings: { Component: '/src/appraisal/admin/ReconcilePage#ReconcilePage', path: '/appraisals/reconcile/:id', exact: true },
        raterAgreement: { Component: '/src/appraisal/admin/AgreementPage#AgreementPage', path: '/appraisals/agreement', exact: true },
        appraisalTools: { Component: '/src/appraisal/admin/InstrumentsPage#InstrumentsPage', path: '/appraisals/instruments', exact: true },
        collaborative: { Component: '/src/partnership/admin/DeskPage#DeskPage', path: '/collaborative', exact: true },
        priorityRounds: { Component: '/src/agenda/rounds/admin/RoundsPage#RoundsPage', path: '/priorities', exact: true },
        priorityRound: { Component: '/src/agenda/rounds/admin/RoundPage#RoundPage', path: '/priorities/:id', exact: true },
        certainty: { Component: '/src/synthesis/certainty/admin/WorkPage#WorkPage', path: '/certainty', exact: true },
        rateCertainty: { Component: '/src/synthesis/certainty/admin/RatePage#RatePage', path: '/certainty/:id', exact: true },
        enterResults: { Component: '/src/synthesis/admin/EnterPage#EnterPage', path: '/results/enter', exact: true },
        extractionJobs: { Component: '/src/synthesis/admin/JobsPage#JobsPage', path: '/results/extractions', exact: true },
        extractResults: { Component: '/src/synthesis/admin/ExtractPage#ExtractPage', path: '/results/extract/:id', exact: true },
        reconcileResults: { Component: '/src/synthesis/admin/ReconcilePage#ReconcilePage', path: '/results/reconcile/:id', exact: true },
        importReferences: { Component: '/src/bibliography/import/admin/ImportPage#ImportPage', path: '/import', exact: true },
      },
    },
  },
})
