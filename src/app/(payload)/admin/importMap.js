import { RowLabel as RowLabel_cc6c704b4cd9a3f46e94dbed83bd8444 } from '../../../../collections/rows/RowLabel'
import { EditorialActions as EditorialActions_690726e0df8c31ccf98873527421412d } from '../../../../src/publishing/editorial/admin/EditorialActions'
import { NoButton as NoButton_9ce2ab8960f911d8b3993a155e8182b2 } from '../../../../src/publishing/editorial/admin/NoButton'
import { CodeText as CodeText_5b3cfe84f7a3cbc7fbd601d7374135dc } from '../../../../src/platform/admin/CodeText'
import { DocumentText as DocumentText_50857222bc04735c4344c9bb58ca4972 } from '../../../../src/documents/admin/DocumentText'
import { ImportPageLink as ImportPageLink_ba16808aa57e7c70aed5071ce6fe3f89 } from '../../../../src/bibliography/import/admin/ImportPageLink'
import { InstrumentCheck as InstrumentCheck_7cee4966b398143d87a055ce20f0ab6a } from '../../../../src/appraisal/admin/InstrumentCheck'
import { FlagPanel as FlagPanel_3fc5be510283b3b61cf3b9c906024510 } from '../../../../src/publishing/flags/admin/FlagPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RateLink as RateLink_ed1e01f77dedb51d1343e5c0d5234978 } from '../../../../src/synthesis/certainty/admin/RateLink'
import { DeskLink as DeskLink_84bebae9ff29bfb95e6dbffe97663e3d } from '../../../../src/agenda/rounds/admin/DeskLink'
import { RoleDescriptions as RoleDescriptions_72453eb9486d2e89614c337df7b4f1a2 } from '../../../../collections/users/RoleDescriptions'
import { Nav as Nav_f3a15c1e84d4a7139195314dd0d27cb4 } from '../../../../src/platform/admin/Nav'
import { Icon as Icon_a2e1604f2b51719e779d3ffee515d19c } from '../../../../src/platform/admin/Mark'
import { Logo as Logo_a2e1604f2b51719e779d3ffee515d19c } from '../../../../src/platform/admin/Mark'
import { NoMailNote as NoMailNote_04f498ec28858b5cf8faba7df51b74bb } from '../../../../src/platform/admin/NoMailNote'
import { SignInHeading as SignInHeading_94f3fa7deb25e6345adfb4fb4cc5dafa } from '../../../../src/platform/admin/SignInHeading'
import { NavLinks as NavLinks_52b66b2423d0d189a59f9e387f434cbb } from '../../../../src/platform/admin/NavLinks'
import { Dashboard as Dashboard_8df666dbb549498bdf67bdeea69c641b } from '../../../../src/platform/admin/Dashboard'
import { DuplicateDesk as DuplicateDesk_2a303db016f0500a464e024462a848c8 } from '../../../../src/bibliography/desk/admin/DuplicateDesk'
import { FlowPage as FlowPage_fb022b2449d53ca128d509816b6d98bc } from '../../../../src/bibliography/import/admin/FlowPage'
import { BatchPage as BatchPage_60a9efe457a033d814403e69c31427ec } from '../../../../src/bibliography/import/admin/BatchPage'
import { PdfIntake as PdfIntake_d7f626515b783b7a12b1811dbfeabcb2 } from '../../../../src/documents/admin/PdfIntake'
import { FullText as FullText_b7fef6c20096ae3cc7365acacf7d4580 } from '../../../../src/documents/admin/FullText'
import { WorkPage as WorkPage_233d627b3767ec1d42de694d9b4001ad } from '../../../../src/appraisal/admin/WorkPage'
import { RatePage as RatePage_136d9a313e36f823bb48fea8f7ef18bb } from '../../../../src/appraisal/admin/RatePage'
import { ReconcilePage as ReconcilePage_af897082ea6918246480efc0da65837b } from '../../../../src/appraisal/admin/ReconcilePage'
import { AgreementPage as AgreementPage_6ba5a661215dd7c1ea9ad054069d2974 } from '../../../../src/appraisal/admin/AgreementPage'
import { InstrumentsPage as InstrumentsPage_3baad93e1d58d4f37b5553a0191e3020 } from '../../../../src/appraisal/admin/InstrumentsPage'
import { DeskPage as DeskPage_41f6498c4dcc62531ee6e27dbb11f8dc } from '../../../../src/partnership/admin/DeskPage'
import { NewsletterPage as NewsletterPage_24209b5d8bbcf27b20f4fc947cc21184 } from '../../../../src/partnership/admin/NewsletterPage'
import { RoundsPage as RoundsPage_05e2d212993e2b3c1b6d0201dba40d46 } from '../../../../src/agenda/rounds/admin/RoundsPage'
import { RoundPage as RoundPage_22dac2329eb76b133923fdb67e71bd4a } from '../../../../src/agenda/rounds/admin/RoundPage'
import { WorkPage as WorkPage_c7db0b0f522a42d66a212a23c5d3f461 } from '../../../../src/synthesis/certainty/admin/WorkPage'
import { RatePage as RatePage_12f8e074c73659feada8c8d54875e774 } from '../../../../src/synthesis/certainty/admin/RatePage'
import { EnterPage as EnterPage_4d25876eac01c847848fac1a20d0d4b1 } from '../../../../src/synthesis/admin/EnterPage'
import { JobsPage as JobsPage_0429b2c1da39f1fdba2b03050fa07d91 } from '../../../../src/synthesis/admin/JobsPage'
import { ExtractPage as ExtractPage_649c73dd2243176c1ba6cb827cfd0b8b } from '../../../../src/synthesis/admin/ExtractPage'
import { ReconcilePage as ReconcilePage_d3ee211f017b5748404a1544f5873c32 } from '../../../../src/synthesis/admin/ReconcilePage'
import { ImportPage as ImportPage_8da304e56bf1322e4de3e2cefa5f6dc1 } from '../../../../src/bibliography/import/admin/ImportPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/collections/rows/RowLabel#RowLabel": RowLabel_cc6c704b4cd9a3f46e94dbed83bd8444,
  "/src/publishing/editorial/admin/EditorialActions#EditorialActions": EditorialActions_690726e0df8c31ccf98873527421412d,
  "/src/publishing/editorial/admin/NoButton#NoButton": NoButton_9ce2ab8960f911d8b3993a155e8182b2,
  "/src/platform/admin/CodeText#CodeText": CodeText_5b3cfe84f7a3cbc7fbd601d7374135dc,
  "/src/documents/admin/DocumentText#DocumentText": DocumentText_50857222bc04735c4344c9bb58ca4972,
  "/src/bibliography/import/admin/ImportPageLink#ImportPageLink": ImportPageLink_ba16808aa57e7c70aed5071ce6fe3f89,
  "/src/appraisal/admin/InstrumentCheck#InstrumentCheck": InstrumentCheck_7cee4966b398143d87a055ce20f0ab6a,
  "/src/publishing/flags/admin/FlagPanel#FlagPanel": FlagPanel_3fc5be510283b3b61cf3b9c906024510,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/synthesis/certainty/admin/RateLink#RateLink": RateLink_ed1e01f77dedb51d1343e5c0d5234978,
  "/src/agenda/rounds/admin/DeskLink#DeskLink": DeskLink_84bebae9ff29bfb95e6dbffe97663e3d,
  "/collections/users/RoleDescriptions#RoleDescriptions": RoleDescriptions_72453eb9486d2e89614c337df7b4f1a2,
  "/src/platform/admin/Nav#Nav": Nav_f3a15c1e84d4a7139195314dd0d27cb4,
  "/src/platform/admin/Mark#Icon": Icon_a2e1604f2b51719e779d3ffee515d19c,
  "/src/platform/admin/Mark#Logo": Logo_a2e1604f2b51719e779d3ffee515d19c,
  "/src/platform/admin/NoMailNote#NoMailNote": NoMailNote_04f498ec28858b5cf8faba7df51b74bb,
  "/src/platform/admin/SignInHeading#SignInHeading": SignInHeading_94f3fa7deb25e6345adfb4fb4cc5dafa,
  "/src/platform/admin/NavLinks#NavLinks": NavLinks_52b66b2423d0d189a59f9e387f434cbb,
  "/src/platform/admin/Dashboard#Dashboard": Dashboard_8df666dbb549498bdf67bdeea69c641b,
  "/src/bibliography/desk/admin/DuplicateDesk#DuplicateDesk": DuplicateDesk_2a303db016f0500a464e024462a848c8,
  "/src/bibliography/import/admin/FlowPage#FlowPage": FlowPage_fb022b2449d53ca128d509816b6d98bc,
  "/src/bibliography/import/admin/BatchPage#BatchPage": BatchPage_60a9efe457a033d814403e69c31427ec,
  "/src/documents/admin/PdfIntake#PdfIntake": PdfIntake_d7f626515b783b7a12b1811dbfeabcb2,
  "/src/documents/admin/FullText#FullText": FullText_b7fef6c20096ae3cc7365acacf7d4580,
  "/src/appraisal/admin/WorkPage#WorkPage": WorkPage_233d627b3767ec1d42de694d9b4001ad,
  "/src/appraisal/admin/RatePage#RatePage": RatePage_136d9a313e36f823bb48fea8f7ef18bb,
  "/src/appraisal/admin/ReconcilePage#ReconcilePage": ReconcilePage_af897082ea6918246480efc0da65837b,
  "/src/appraisal/admin/AgreementPage#AgreementPage": AgreementPage_6ba5a661215dd7c1ea9ad054069d2974,
  "/src/appraisal/admin/InstrumentsPage#InstrumentsPage": InstrumentsPage_3baad93e1d58d4f37b5553a0191e3020,
  "/src/partnership/admin/DeskPage#DeskPage": DeskPage_41f6498c4dcc62531ee6e27dbb11f8dc,
  "/src/partnership/admin/NewsletterPage#NewsletterPage": NewsletterPage_24209b5d8bbcf27b20f4fc947cc21184,
  "/src/agenda/rounds/admin/RoundsPage#RoundsPage": RoundsPage_05e2d212993e2b3c1b6d0201dba40d46,
  "/src/agenda/rounds/admin/RoundPage#RoundPage": RoundPage_22dac2329eb76b133923fdb67e71bd4a,
  "/src/synthesis/certainty/admin/WorkPage#WorkPage": WorkPage_c7db0b0f522a42d66a212a23c5d3f461,
  "/src/synthesis/certainty/admin/RatePage#RatePage": RatePage_12f8e074c73659feada8c8d54875e774,
  "/src/synthesis/admin/EnterPage#EnterPage": EnterPage_4d25876eac01c847848fac1a20d0d4b1,
  "/src/synthesis/admin/JobsPage#JobsPage": JobsPage_0429b2c1da39f1fdba2b03050fa07d91,
  "/src/synthesis/admin/ExtractPage#ExtractPage": ExtractPage_649c73dd2243176c1ba6cb827cfd0b8b,
  "/src/synthesis/admin/ReconcilePage#ReconcilePage": ReconcilePage_d3ee211f017b5748404a1544f5873c32,
  "/src/bibliography/import/admin/ImportPage#ImportPage": ImportPage_8da304e56bf1322e4de3e2cefa5f6dc1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
