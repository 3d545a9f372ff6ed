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
import { mostCost } from '@collections/graphqlCost'
import { GroupMemberships } from '@collections/groupMemberships'
import { Hub } from '@collections/hub'
import { ImportBatches } from '@collections/importBatches'
import { ImportRecords } from '@collections/importRecords'
import { Instruments } from '@collections/instruments'
import { LeadTerms } from '@collections/leadTerms'
import { LookupAnswers } from '@collections/lookupAnswers'
import { Mails } from '@collections/mails'
import { NewsletterIssues } from '@collections/newsletterIssues'
import { NewsletterReaders } from '@collections/newsletterReaders'
import { NewsletterSendings } from '@collections/newsletterSendings'
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

import { gapNews } from '@/agenda/gaps/queries/news'
import { sendVoteLinks } from '@/agenda/rounds/tasks'
import { remindedRatings } from '@/appraisal/actions/remind'
import { ratingReminder } from '@/appraisal/queries/reminder'
import { remindInTime } from '@/appraisal/reminding/tasks'
import { importJobs } from '@/bibliography/import/tasks'
import { lookForDuplicates } from '@/bibliography/desk/tasks'
import { adminWords } from '@/platform/admin/words'
import { databaseAdapter } from '@/platform/database'
import { environment } from '@/platform/environment'
import { readDocument } from '@/documents/tasks'
import { tellErrorData } from '@/platform/errorData'
import { hubJobs } from '@/platform/jobs'
import { defaultLocale, locales } from '@/platform/locales'
import { logOptions } from '@/platform/log'
import { sendMails } from '@/platform/mail/outbox/tasks'
import { partnershipMails } from '@/partnership/mail/queries'
import { forgetStrangers, sendNewsletter } from '@/partnership/tasks'
import { pruneSearchChanges } from '@/search/tasks'
import { extractionReminder, remindedExtractions } from '@/synthesis/extraction/actions/remind'

const root = path.dirname(fileURLToPath(import.meta.url))
const settings = environment()

/** A page of the hub's own at its path of the admin, with what the browser calls it. */
const page = (path: `/${string}`, title: string) => ({ path, exact: true, meta: { title } })

/** How each kind of mail is written. */
const mails = { ...partnershipMails, 'rating-reminder': ratingReminder, 'extraction-reminder': extractionReminder, 'gap-news': gapNews }

/** Of which jobs the hub reminds people by itself. */
const reminded = { 'rating-reminder': remindedRatings, 'extraction-reminder': remindedExtractions }

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
    NewsletterSendings, NewsletterReaders, GroupMemberships,
  ],
  globals: [Hub],
  // Every kind of background work; a room defines its own in tasks.ts.
  jobs: hubJobs([
    ...importJobs, readDocument, lookForDuplicates, sendVoteLinks, sendMails(mails), sendNewsletter, remindInTime(reminded),
    forgetStrangers, pruneSearchChanges,
  ]),
  hooks: { afterError: [tellErrorData] },
  i18n: { translations: adminWords },
  graphQL: { maxComplexity: mostCost },
  maxDepth: 2,
  defaultDepth: 1,
  telemetry: false,
  logger: { options: logOptions(settings.logLevel), destination: defaultLoggerOptions },
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
    dateFormat: 'd MMMM yyyy, HH:mm',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Evidence hub', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }] },
    components: {
      Nav: '/src/platform/admin/Nav#Nav',
      beforeNavLinks: ['/src/platform/admin/NavLinks#NavLinks'],
      beforeLogin: ['/src/platform/admin/SignInHeading#SignInHeading'],
      afterLogin: ['/src/platform/admin/NoMailNote#NoMailNote'],
      graphics: { Icon: '/src/platform/admin/Mark#Icon', Logo: '/src/platform/admin/Mark#Logo' },
      views: {
        dashboard: { Component: '/src/platform/admin/Dashboard#Dashboard' },
        duplicates: { ...page('/duplicates', 'Duplicate desk'), Component: '/src/bibliography/desk/admin/DuplicateDesk#DuplicateDesk' },
        importFlow: { ...page('/import/flow', 'Flow diagram'), Component: '/src/bibliography/import/admin/FlowPage#FlowPage' },
        importBatch: { ...page('/import/:id', 'Import'), Component: '/src/bibliography/import/admin/BatchPage#BatchPage' },
        pdfIntake: { ...page('/pdf-intake', 'Take in PDFs'), Component: '/src/documents/admin/PdfIntake#PdfIntake' },
        fullText: { ...page('/full-text', 'Search the text of documents'), Component: '/src/documents/admin/FullText#FullText' },
        appraisals: { ...page('/appraisals', 'Quality ratings'), Component: '/src/appraisal/admin/WorkPage#WorkPage' },
        rateStudy: { ...page('/appraisals/rate/:id', 'Rate'), Component: '/src/appraisal/admin/RatePage#RatePage' },
        reconcileRatings: { ...page('/appraisals/reconcile/:id', 'Reconcile ratings'), Component: '/src/appraisal/admin/ReconcilePage#ReconcilePage' },
        raterAgreement: { ...page('/appraisals/agreement', 'Agreement of raters'), Component: '/src/appraisal/admin/AgreementPage#AgreementPage' },
        appraisalTools: { ...page('/appraisals/instruments', 'Appraisal tools'), Component: '/src/appraisal/admin/InstrumentsPage#InstrumentsPage' },
        collaborative: { ...page('/collaborative', 'Registrations and requests'), Component: '/src/partnership/admin/DeskPage#DeskPage' },
        newsletterByMail: { ...page('/newsletter', 'Newsletter by mail'), Component: '/src/partnership/admin/NewsletterPage#NewsletterPage' },
        priorityRounds: { ...page('/priorities', 'Priority rounds'), Component: '/src/agenda/rounds/admin/RoundsPage#RoundsPage' },
        priorityRound: { ...page('/priorities/:id', 'Priority round'), Component: '/src/agenda/rounds/admin/RoundPage#RoundPage' },
        certainty: { ...page('/certainty', 'Certainty of findings'), Component: '/src/synthesis/certainty/admin/WorkPage#WorkPage' },
        rateCertainty: { ...page('/certainty/:id', 'Rate certainty'), Component: '/src/synthesis/certainty/admin/RatePage#RatePage' },
        enterResults: { ...page('/results/enter', 'Enter results'), Component: '/src/synthesis/admin/EnterPage#EnterPage' },
        extractionJobs: { ...page('/results/extractions', 'Extractions'), Component: '/src/synthesis/admin/JobsPage#JobsPage' },
        extractResults: { ...page('/results/extract/:id', 'Take results out'), Component: '/src/synthesis/admin/ExtractPage#ExtractPage' },
        reconcileResults: { ...page('/results/reconcile/:id', 'Compare and settle'), Component: '/src/synthesis/admin/ReconcilePage#ReconcilePage' },
        importReferences: { ...page('/import', 'Import references'), Component: '/src/bibliography/import/admin/ImportPage#ImportPage' },
      },
    },
  },
})
