from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "search_frequency" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "texts" VARCHAR(64) NOT NULL,
    "code" BIGINT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    CONSTRAINT "uid_search_freq_texts_69ff02" UNIQUE ("texts", "code")
);
COMMENT ON TABLE "search_frequency" IS 'In which share of some texts a term stands, by its code.';
CREATE TABLE "audit_entry" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" BIGINT,
    "role" VARCHAR(32) NOT NULL,
    "operation" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "subject_row" BIGINT,
    "body" TEXT NOT NULL,
    "previous" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);
CREATE INDEX "idx_audit_entry_subject_aa318b" ON "audit_entry" ("subject", "subject_row");
CREATE INDEX "idx_audit_entry_actor_51f72e" ON "audit_entry" ("actor");
COMMENT ON TABLE "audit_entry" IS 'One act in the chain: `hash` is the SHA-256 of the entry before''s hash and this body.';
CREATE TABLE "stored_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "type" VARCHAR(8) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "uploader_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_stored_file_sha256_1a16cf" ON "stored_file" ("sha256");
CREATE INDEX "idx_stored_file_uploade_fb8e6e" ON "stored_file" ("uploader_id");
COMMENT ON COLUMN "stored_file"."type" IS 'PDF: PDF\nPNG: PNG\nJPEG: JPEG\nDOCX: DOCX\nXLSX: XLSX\nOFD: OFD';
COMMENT ON TABLE "stored_file" IS 'A file as somebody gave it: its name, and the hash under which its content is kept.';
CREATE TABLE "superseded_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "type_name" VARCHAR(40) NOT NULL,
    "record" BIGINT NOT NULL,
    "column" VARCHAR(40) NOT NULL,
    "superseded_at" TIMESTAMPTZ NOT NULL,
    "file_id" BIGINT NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_superseded__file_id_1b807a" ON "superseded_file" ("file_id");
CREATE INDEX "idx_superseded__type_na_c6444d" ON "superseded_file" ("type_name", "record");
COMMENT ON TABLE "superseded_file" IS 'A file that a record referred to by a column, until another took its place; it is kept.';
CREATE TABLE "industry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(500) NOT NULL,
    "name_en" VARCHAR(500) NOT NULL,
    "group" VARCHAR(16) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "industry"."group" IS 'STRATEGIC: STRATEGIC\nFUTURE: FUTURE\nTRADITIONAL: TRADITIONAL\nSPECIAL: SPECIAL';
COMMENT ON COLUMN "industry"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "industry" IS 'An industry of the city''s dictionary (产业).';
CREATE TABLE "plan_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "loaded_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "plan_version" IS 'One loading of a plan file that differed from the one before.';
CREATE TABLE "scope_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "organization_code" VARCHAR(40),
    "kind" VARCHAR(32),
    "industry" VARCHAR(40),
    "source" VARCHAR(40),
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "scope_entry"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON COLUMN "scope_entry"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "scope_entry" IS 'One industry or one source that an organization, or a kind of them, answers for (DISC-3).';
CREATE TABLE "town" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(500) NOT NULL,
    "name_en" VARCHAR(500) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "town"."kind" IS 'SUBDISTRICT: SUBDISTRICT\nTOWN: TOWN\nPARK: PARK';
COMMENT ON COLUMN "town"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "town" IS 'A town or park (镇街, 园区).';
CREATE TABLE "organization" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "name_fold" VARCHAR(200) NOT NULL UNIQUE,
    "name_en" VARCHAR(200),
    "short_name" VARCHAR(60),
    "kind" VARCHAR(32) NOT NULL,
    "credit_code" VARCHAR(18) UNIQUE,
    "business" TEXT,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "invited_by_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "organization"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON TABLE "organization" IS 'One organization. `code` is the plan''s where the plan names it, else null.';
CREATE TABLE "target" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "indicator" VARCHAR(40) NOT NULL,
    "year" INT NOT NULL,
    "value" INT,
    "origin" VARCHAR(8) NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_target_indicat_82a211" UNIQUE ("indicator", "year", "organization_id")
);
COMMENT ON COLUMN "target"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "target" IS 'How many of an indicator in a year: the city''s, or one organization''s (KPI-a).';
CREATE TABLE "organization_flag" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "flag" VARCHAR(32) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_organizatio_organiz_c973ff" UNIQUE ("organization_id", "flag", "valid_from")
);
COMMENT ON COLUMN "organization_flag"."flag" IS 'LEAD_DEPARTMENT: LEAD_DEPARTMENT\nCOMPETENT_DEPARTMENT: COMPETENT_DEPARTMENT\nUNDERGRADUATE: UNDERGRADUATE\nINNOVATION_STRONG: INNOVATION_STRONG\nCHAIN_LEADER: CHAIN_LEADER';
COMMENT ON TABLE "organization_flag" IS 'A flag that an organization bears from one day to another, both included.';
CREATE TABLE "organization_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "organization_text" IS 'What organizations are searched by.';
CREATE TABLE "account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "sign_in_name" VARCHAR(40) NOT NULL,
    "sign_in_fold" VARCHAR(40) NOT NULL UNIQUE,
    "display_name" VARCHAR(60) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "role" VARCHAR(32) NOT NULL,
    "active" BOOL NOT NULL,
    "waiting" BOOL NOT NULL,
    "acts_from" DATE,
    "acts_until" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "account"."role" IS 'VISITOR: VISITOR\nENTERPRISE_USER: ENTERPRISE_USER\nMEMBER: MEMBER\nLIAISON: LIAISON\nBROKER: BROKER\nEVALUATOR: EVALUATOR\nFINANCE_PARTNER: FINANCE_PARTNER\nCENTER_STAFF: CENTER_STAFF\nSUPERVISOR: SUPERVISOR\nLEAD_SUPERVISOR: LEAD_SUPERVISOR\nLEADER: LEADER\nADMINISTRATOR: ADMINISTRATOR\nAUDITOR: AUDITOR\nDATA_PARTNER: DATA_PARTNER';
COMMENT ON TABLE "account" IS 'A named person''s account: one role, at most one organization.';
CREATE TABLE "account_application" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "firm_name" VARCHAR(200) NOT NULL,
    "firm_fold" VARCHAR(200) NOT NULL,
    "credit_code" VARCHAR(18) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "contact_phone" VARCHAR(40) NOT NULL,
    "invitation_confirmed" BOOL,
    "state" VARCHAR(16) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "handed_in_at" TIMESTAMPTZ,
    "reason" VARCHAR(1000),
    "decided_at" TIMESTAMPTZ,
    "address_hash" VARCHAR(64) NOT NULL,
    "authorization_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "invited_by_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "licence_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT NOT NULL REFERENCES "town" ("id") ON DELETE RESTRICT,
    "account_id" BIGINT NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_account_app_state_21e3c1" ON "account_application" ("state");
CREATE INDEX "idx_account_app_address_6e5e5f" ON "account_application" ("address_hash", "opened_at");
CREATE INDEX "idx_account_app_licence_4754bd" ON "account_application" ("licence_id");
CREATE INDEX "idx_account_app_authori_5146f7" ON "account_application" ("authorization_id");
COMMENT ON COLUMN "account_application"."state" IS 'OPEN: OPEN\nHANDED_IN: HANDED_IN\nREFUSED: REFUSED\nACTIVATED: ACTIVATED';
COMMENT ON TABLE "account_application" IS 'A firm asks for an account (企业注册申请); its documents are checked before it is active.';
CREATE TABLE "session" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "session" IS 'A signed-in browser. Only the SHA-256 of its token is kept.';
CREATE TABLE "sign_in_failure" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "count" INT NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "sign_in_failure" IS 'How often signing in failed for one name from one address; `key` is a hash of the two.';
CREATE TABLE "saved_view" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "list_name" VARCHAR(16) NOT NULL,
    "name" VARCHAR(50) NOT NULL,
    "name_fold" VARCHAR(50) NOT NULL,
    "address" VARCHAR(2000),
    "columns" JSONB NOT NULL,
    "density" VARCHAR(16) NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,
    "owner_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_saved_view_owner_i_3c4465" UNIQUE ("owner_id", "list_name", "name_fold")
);
COMMENT ON COLUMN "saved_view"."list_name" IS 'ACHIEVEMENTS: ACHIEVEMENTS\nDEMANDS: DEMANDS\nRESULTS: RESULTS\nPUBLICATIONS: PUBLICATIONS\nENTRIES: ENTRIES\nLANDINGS: LANDINGS\nBATCHES: BATCHES\nMERGES: MERGES\nMATCHES: MATCHES\nORGANIZATIONS: ORGANIZATIONS\nACCOUNTS: ACCOUNTS\nAUDIT: AUDIT';
COMMENT ON COLUMN "saved_view"."density" IS 'COMFORTABLE: COMFORTABLE\nCOMPACT: COMPACT';
COMMENT ON TABLE "saved_view" IS 'How its owner wants to see a list; `columns` holds keys and widths in their order.';
CREATE TABLE "achievement_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "achievement_text" IS 'What achievements are searched by.';
CREATE TABLE "import_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "source" VARCHAR(100) NOT NULL,
    "source_date" DATE NOT NULL,
    "file_hash" VARCHAR(64) NOT NULL,
    "rows_done" INT NOT NULL,
    "created" INT NOT NULL,
    "joined" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "refused" INT NOT NULL,
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "uid_import_run_source_7b4156" UNIQUE ("source", "source_date", "file_hash")
);
COMMENT ON TABLE "import_run" IS 'One import file on its way in: a second run of the same file goes on after `rows_done`.';
CREATE TABLE "publication_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "publication_text" IS 'What publications are searched by.';
CREATE TABLE "registered_result" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "source" VARCHAR(100) NOT NULL,
    "source_date" DATE NOT NULL,
    "external_id" VARCHAR(100),
    "title" VARCHAR(300) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "abstract" TEXT NOT NULL,
    "keywords" TEXT[] NOT NULL,
    "discipline" VARCHAR(100),
    "registration_number" VARCHAR(100),
    "registered_on" DATE,
    "completing_units" VARCHAR(1000),
    "completers" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_registered__title_f_ea9626" ON "registered_result" ("title_fold");
COMMENT ON TABLE "registered_result" IS '登记成果 (LIB-6): a result registered elsewhere, kept apart by its source.';
CREATE TABLE "achievement" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "stage" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "summary" TEXT NOT NULL,
    "trl" SMALLINT,
    "asking_price" DECIMAL(14,2),
    "formed_on" DATE,
    "source" VARCHAR(40),
    "secrecy" VARCHAR(16) NOT NULL,
    "unclassified_declared" BOOL NOT NULL,
    "distinct_because" VARCHAR(500),
    "distinct_from" TEXT[],
    "registration_number" VARCHAR(100),
    "registered_on" DATE,
    "recommending_unit" VARCHAR(200),
    "research_from" DATE,
    "research_to" DATE,
    "category" VARCHAR(32),
    "originality" VARCHAR(32),
    "form" VARCHAR(32),
    "level" VARCHAR(32),
    "maturity" VARCHAR(32),
    "application" VARCHAR(32),
    "applied_industry" VARCHAR(100),
    "keywords" TEXT[] NOT NULL,
    "completers" VARCHAR(500),
    "contact_name" VARCHAR(60),
    "contact_phone" VARCHAR(40),
    "contact_email" VARCHAR(120),
    "conversion_ways" TEXT[] NOT NULL,
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "repair_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "first_batch_at" TIMESTAMPTZ,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "merged_into_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "registered_result_id" BIGINT REFERENCES "registered_result" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_title_f_994bfb" ON "achievement" ("title_fold");
CREATE INDEX "idx_achievement_submitt_c916ea" ON "achievement" ("submitted_at");
COMMENT ON COLUMN "achievement"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON COLUMN "achievement"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nIN_EVALUATION: IN_EVALUATION\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED\nVOIDED: VOIDED\nMERGED: MERGED';
COMMENT ON COLUMN "achievement"."secrecy" IS 'PUBLIC: PUBLIC\nINTERNAL: INTERNAL\nCLASSIFIED: CLASSIFIED';
COMMENT ON COLUMN "achievement"."category" IS 'BASIC_THEORY: BASIC_THEORY\nAPPLIED_TECHNOLOGY: APPLIED_TECHNOLOGY\nSOFT_SCIENCE: SOFT_SCIENCE';
COMMENT ON COLUMN "achievement"."originality" IS 'ORIGINAL: ORIGINAL\nABSORBED: ABSORBED\nREDEVELOPED: REDEVELOPED';
COMMENT ON COLUMN "achievement"."form" IS 'TECHNOLOGY: TECHNOLOGY\nPROCESS: PROCESS\nPRODUCT: PRODUCT\nMATERIAL: MATERIAL\nEQUIPMENT: EQUIPMENT\nBIOMEDICAL_VARIETY: BIOMEDICAL_VARIETY\nBIOLOGICAL_VARIETY: BIOLOGICAL_VARIETY\nMINERAL_VARIETY: MINERAL_VARIETY\nOTHER_APPLIED: OTHER_APPLIED\nSTANDARD: STANDARD';
COMMENT ON COLUMN "achievement"."level" IS 'WORLD_LEADING: WORLD_LEADING\nWORLD_ADVANCED: WORLD_ADVANCED\nNATIONAL_LEADING: NATIONAL_LEADING\nNATIONAL_ADVANCED: NATIONAL_ADVANCED\nNOT_EVALUATED: NOT_EVALUATED';
COMMENT ON COLUMN "achievement"."maturity" IS 'EARLY: EARLY\nMIDDLE: MIDDLE\nMATURE: MATURE';
COMMENT ON COLUMN "achievement"."application" IS 'INDUSTRIAL: INDUSTRIAL\nSMALL_SCALE: SMALL_SCALE\nTRIAL: TRIAL\nDISCONTINUED: DISCONTINUED\nNOT_APPLIED: NOT_APPLIED';
COMMENT ON COLUMN "achievement"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
COMMENT ON TABLE "achievement" IS '科技成果: a result with industrial promise, registered by an organization''s liaison.';
CREATE TABLE "achievement_party" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE CASCADE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_achievement_achieve_462663" UNIQUE ("achievement_id", "organization_id", "role")
);
COMMENT ON COLUMN "achievement_party"."role" IS 'HOLDER: HOLDER\nCOMPLETING: COMPLETING\nCO_REPORTER: CO_REPORTER';
COMMENT ON TABLE "achievement_party" IS 'An organization that holds, completed or also reported an achievement.';
CREATE TABLE "intellectual_property" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "number" VARCHAR(60) NOT NULL,
    "number_fold" VARCHAR(60) NOT NULL,
    "title" VARCHAR(200),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_intellectua_number__a5e698" ON "intellectual_property" ("number_fold");
COMMENT ON COLUMN "intellectual_property"."kind" IS 'INVENTION: INVENTION\nUTILITY_MODEL: UTILITY_MODEL\nDESIGN: DESIGN\nSOFTWARE: SOFTWARE\nCIRCUIT_LAYOUT: CIRCUIT_LAYOUT\nPLANT_VARIETY: PLANT_VARIETY\nTRADEMARK: TRADEMARK\nKNOW_HOW: KNOW_HOW';
COMMENT ON TABLE "intellectual_property" IS 'A patent, copyright or other right behind an achievement (知识产权).';
CREATE TABLE "publication" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "summary" TEXT NOT NULL,
    "registered_summary" TEXT NOT NULL,
    "keywords" TEXT[] NOT NULL,
    "trl" SMALLINT,
    "consented_on" DATE NOT NULL,
    "novelty" VARCHAR(1000) NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "taken_down_at" TIMESTAMPTZ,
    "taken_down_reason" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "consent_id" BIGINT NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "published_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "taken_down_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_publication_publish_3c9ede" ON "publication" ("published_at");
CREATE INDEX "idx_publication_consent_950d92" ON "publication" ("consent_id");
COMMENT ON COLUMN "publication"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON TABLE "publication" IS 'What of an achievement was published, and on whose consent (LIB-6); kept when taken down.';
CREATE TABLE "registered_result_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "registered_result_text" IS 'What registered results are searched by.';
CREATE TABLE "demand" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "stage" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "months" SMALLINT,
    "problem" TEXT NOT NULL,
    "key_technology" TEXT,
    "targets" TEXT,
    "keywords" TEXT[] NOT NULL,
    "budget" DECIMAL(14,2),
    "solution_ways" TEXT[] NOT NULL,
    "intended_partners" VARCHAR(500),
    "applied_industry" VARCHAR(100),
    "source" VARCHAR(40),
    "trl_wanted" SMALLINT,
    "contact_name" VARCHAR(60),
    "contact_phone" VARCHAR(40),
    "contact_email" VARCHAR(120),
    "distinct_because" VARCHAR(500),
    "distinct_from" TEXT[],
    "letter_dated" DATE,
    "proof" VARCHAR(16) NOT NULL,
    "proved_at" TIMESTAMPTZ,
    "proof_decided_at" TIMESTAMPTZ,
    "proof_reason" VARCHAR(1000),
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "repair_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "firm_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "letter_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "merged_into_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proof_decided_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_demand_title_f_ba619a" ON "demand" ("title_fold");
CREATE INDEX "idx_demand_submitt_05c696" ON "demand" ("submitted_at");
CREATE INDEX "idx_demand_proved__66c3e5" ON "demand" ("proved_at");
CREATE INDEX "idx_demand_letter__a6fb7a" ON "demand" ("letter_id");
COMMENT ON COLUMN "demand"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED\nVOIDED: VOIDED\nMERGED: MERGED';
COMMENT ON COLUMN "demand"."proof" IS 'NONE: NONE\nWAITING: WAITING\nRETURNED: RETURNED\nCONFIRMED: CONFIRMED';
COMMENT ON COLUMN "demand"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
COMMENT ON TABLE "demand" IS '企业技术需求, registered by a liaison or by the firm itself.';
CREATE TABLE "demand_co_reporter" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE CASCADE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_demand_co_r_demand__d54230" UNIQUE ("demand_id", "organization_id")
);
COMMENT ON TABLE "demand_co_reporter" IS 'An organization that reports a demand beside its first reporter (联合报送单位, DISC-4).';
CREATE TABLE "demand_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "demand_text" IS 'What demands are searched by.';
CREATE TABLE "sheet_import" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "unknown_columns" TEXT[] NOT NULL,
    "submits" BOOL NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "mode" VARCHAR(16),
    "problem" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "sheet_import"."kind" IS 'ACHIEVEMENT: ACHIEVEMENT\nDEMAND: DEMAND';
COMMENT ON COLUMN "sheet_import"."state" IS 'CHECKING: CHECKING\nREADY: READY\nRUNNING: RUNNING\nSTOPPED: STOPPED\nFINISHED: FINISHED';
COMMENT ON COLUMN "sheet_import"."mode" IS 'GOOD_ROWS: GOOD_ROWS\nALL_OR_NONE: ALL_OR_NONE';
COMMENT ON TABLE "sheet_import" IS 'One file that somebody brought in, and where its import stands.';
CREATE TABLE "sheet_row" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "number" INT NOT NULL,
    "cells" JSONB NOT NULL,
    "faults" JSONB NOT NULL,
    "title_fold" VARCHAR(300),
    "outcome" VARCHAR(8) NOT NULL,
    "problems" JSONB NOT NULL,
    "match_number" BIGINT,
    "match_title" VARCHAR(200),
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "sheet_id" BIGINT NOT NULL REFERENCES "sheet_import" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_sheet_row_sheet_i_fa2658" UNIQUE ("sheet_id", "number")
);
CREATE INDEX "idx_sheet_row_sheet_i_0c9b9b" ON "sheet_row" ("sheet_id", "outcome", "number");
CREATE INDEX "idx_sheet_row_sheet_i_550a1a" ON "sheet_row" ("sheet_id", "title_fold");
COMMENT ON COLUMN "sheet_row"."outcome" IS 'WAITING: WAITING\nCREATE: CREATE\nJOIN: JOIN\nREFUSED: REFUSED\nCREATED: CREATED\nJOINED: JOINED';
COMMENT ON TABLE "sheet_row" IS 'One row: what it says, what comes of it and why.';
CREATE TABLE "demand_screening" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "problem" BOOL NOT NULL,
    "problem_reason" VARCHAR(1000) NOT NULL,
    "targets" BOOL NOT NULL,
    "targets_reason" VARCHAR(1000) NOT NULL,
    "feasibility" BOOL NOT NULL,
    "feasibility_reason" VARCHAR(1000) NOT NULL,
    "screened_at" TIMESTAMPTZ NOT NULL,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "screened_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_demand_scre_demand__39be4c" ON "demand_screening" ("demand_id");
COMMENT ON TABLE "demand_screening" IS 'A demand as staff screened it (EVAL-7); it is never changed, a newer one takes its place.';
CREATE TABLE "evaluation_batch" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "deadline" DATE,
    "state" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "opened_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "plan_id" BIGINT REFERENCES "plan_version" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "evaluation_batch"."state" IS 'OPEN: OPEN\nSCORING: SCORING\nCLOSED: CLOSED';
COMMENT ON TABLE "evaluation_batch" IS 'A batch of achievements that are evaluated together.';
CREATE TABLE "evaluation_item" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "all_in_at" TIMESTAMPTZ,
    "declined_because" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "batch_id" BIGINT NOT NULL REFERENCES "evaluation_batch" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evaluation__batch_i_c5ceb8" UNIQUE ("batch_id", "achievement_id")
);
CREATE INDEX "idx_evaluation__achieve_6aa922" ON "evaluation_item" ("achievement_id");
COMMENT ON COLUMN "evaluation_item"."outcome" IS 'PENDING: PENDING\nPASSED: PASSED\nFAILED: FAILED\nADMITTED: ADMITTED\nDECLINED: DECLINED';
COMMENT ON TABLE "evaluation_item" IS 'An achievement in a batch.';
CREATE TABLE "evaluation_assignment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "recused_because" VARCHAR(1000),
    "fixed_at" TIMESTAMPTZ,
    "evaluator_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "item_id" BIGINT NOT NULL REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evaluation__item_id_291065" UNIQUE ("item_id", "evaluator_id")
);
CREATE INDEX "idx_evaluation__evaluat_97c18c" ON "evaluation_assignment" ("evaluator_id");
COMMENT ON COLUMN "evaluation_assignment"."state" IS 'ASSIGNED: ASSIGNED\nSCORED: SCORED\nRECUSED: RECUSED';
COMMENT ON TABLE "evaluation_assignment" IS 'An evaluator of an item; once recused, that for good.';
CREATE TABLE "evaluation_sheet" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "technology" INT NOT NULL,
    "economic_benefit" INT NOT NULL,
    "conversion_efficiency" INT NOT NULL,
    "market_demand" BOOL NOT NULL,
    "market_demand_reason" VARCHAR(1000) NOT NULL,
    "innovation_value" BOOL NOT NULL,
    "innovation_value_reason" VARCHAR(1000) NOT NULL,
    "economic_contribution" BOOL NOT NULL,
    "economic_contribution_reason" VARCHAR(1000) NOT NULL,
    "expected_on" DATE,
    "scored_at" TIMESTAMPTZ NOT NULL,
    "item_id" BIGINT NOT NULL REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL UNIQUE REFERENCES "evaluation_assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_evaluation__item_id_a1fff8" ON "evaluation_sheet" ("item_id");
COMMENT ON TABLE "evaluation_sheet" IS 'One evaluator''s scores and judgements of one item; `item` repeats the assignment''s.';
CREATE TABLE "service_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "route" VARCHAR(16) NOT NULL,
    "letter_number" VARCHAR(100),
    "letter_dated" DATE,
    "reason" VARCHAR(1000) NOT NULL,
    "admitted_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "left_because" VARCHAR(16),
    "left_reason" VARCHAR(1000),
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "left_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "letter_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "recommender_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    "screening_id" BIGINT UNIQUE REFERENCES "demand_screening" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ent_achieve_cca4cf" ON "service_entry" ("achievement_id");
CREATE INDEX "idx_service_ent_demand__7ebaf6" ON "service_entry" ("demand_id");
CREATE INDEX "idx_service_ent_account_2a3ba9" ON "service_entry" ("accountable_id");
CREATE INDEX "idx_service_ent_letter__188d43" ON "service_entry" ("letter_id");
COMMENT ON COLUMN "service_entry"."route" IS 'EVALUATED: EVALUATED\nRECOMMENDED: RECOMMENDED\nSCREENED: SCREENED';
COMMENT ON COLUMN "service_entry"."left_because" IS 'LANDED: LANDED\nTERM: TERM\nWITHDRAWN: WITHDRAWN\nFAILED: FAILED';
COMMENT ON TABLE "service_entry" IS 'An item in the service library; `left_at` is null as long as it is served.';
CREATE TABLE "handover" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "entry_id" BIGINT NOT NULL REFERENCES "service_entry" ("id") ON DELETE RESTRICT,
    "from_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "to_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_handover_entry_i_ba8b5b" ON "handover" ("entry_id");
COMMENT ON TABLE "handover" IS 'Accountability for an entry passed from one person to another (SERV-1).';
CREATE TABLE "service_record" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "day" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "entry_id" BIGINT NOT NULL REFERENCES "service_entry" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_rec_entry_i_c79657" ON "service_record" ("entry_id", "day");
CREATE INDEX "idx_service_rec_file_id_654921" ON "service_record" ("file_id");
COMMENT ON COLUMN "service_record"."kind" IS 'VISIT: VISIT\nMEETING: MEETING\nMATCHING: MATCHING\nFINANCE: FINANCE\nPOLICY: POLICY\nDOCUMENT: DOCUMENT\nOTHER: OTHER';
COMMENT ON TABLE "service_record" IS 'What was done for an entry on a day, and by whom (SERV-2).';
CREATE TABLE "landing" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "clause" VARCHAR(40) NOT NULL,
    "facts" JSONB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "landed_on" DATE,
    "amount" DECIMAL(14,2),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "verified_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "verdict" JSONB,
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "revision" INT NOT NULL,
    "correction_reason" VARCHAR(1000),
    "corrected_at" TIMESTAMPTZ,
    "credit_reason" VARCHAR(1000),
    "credited_at" TIMESTAMPTZ,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "corrects_id" BIGINT REFERENCES "landing" ("id") ON DELETE RESTRICT,
    "credited_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "credited_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "landing_town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT,
    "plan_version_id" BIGINT NOT NULL REFERENCES "plan_version" ("id") ON DELETE RESTRICT,
    "verifier_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_landing_achieve_1bd442" ON "landing" ("achievement_id");
CREATE INDEX "idx_landing_demand__0792df" ON "landing" ("demand_id");
CREATE INDEX "idx_landing_claimin_7a32b8" ON "landing" ("claiming_organization_id");
CREATE INDEX "idx_landing_state_f4d525" ON "landing" ("state");
CREATE INDEX "idx_landing_verifie_e64ab2" ON "landing" ("verified_at");
CREATE INDEX "idx_landing_credite_547611" ON "landing" ("credited_id");
COMMENT ON COLUMN "landing"."state" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nVERIFIED: VERIFIED\nCORRECTED: CORRECTED';
COMMENT ON COLUMN "landing"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
COMMENT ON TABLE "landing" IS 'A claim that an item landed, under one clause of the standard of its kind.';
CREATE TABLE "landing_evidence" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "number" VARCHAR(100),
    "dated" DATE,
    "superseded_at" TIMESTAMPTZ,
    "file_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "landing_id" BIGINT NOT NULL REFERENCES "landing" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_landing_evi_landing_55e8c4" ON "landing_evidence" ("landing_id");
CREATE INDEX "idx_landing_evi_file_id_18226d" ON "landing_evidence" ("file_id");
COMMENT ON TABLE "landing_evidence" IS 'A piece of proof of a claim: its kind by the plan''s code, and what it says of itself.';
CREATE TABLE "merge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "decider_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "kept_achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "kept_demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "merged_achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "merged_demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proposer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "merge"."state" IS 'PROPOSED: PROPOSED\nCONFIRMED: CONFIRMED\nREFUSED: REFUSED';
COMMENT ON TABLE "merge" IS 'The proposal that two achievements, or two demands, are one, and what became of it.';
CREATE TABLE "match_proposal" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "demand_title" VARCHAR(200) NOT NULL,
    "achievement_title" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "parts" JSONB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "withdrawn_because" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proposer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "match_proposal"."state" IS 'WAITING: WAITING\nACCEPTED: ACCEPTED\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN';
COMMENT ON TABLE "match_proposal" IS 'That an achievement may answer a demand, put to both sides by the center (DEAL-1).';
CREATE TABLE "match_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "side" VARCHAR(8) NOT NULL,
    "accepted" BOOL NOT NULL,
    "decline_reason" VARCHAR(16),
    "note" VARCHAR(1000),
    "answered_at" TIMESTAMPTZ NOT NULL,
    "answerer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "proposal_id" BIGINT NOT NULL REFERENCES "match_proposal" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_match_answe_proposa_ec5d13" UNIQUE ("proposal_id", "side")
);
COMMENT ON COLUMN "match_answer"."side" IS 'DEMAND: DEMAND\nOFFER: OFFER';
COMMENT ON COLUMN "match_answer"."decline_reason" IS 'STAGE_TOO_EARLY: STAGE_TOO_EARLY\nBENEFIT_UNCLEAR: BENEFIT_UNCLEAR\nROUTE_UNCLEAR: ROUTE_UNCLEAR\nRIGHTS_UNCLEAR: RIGHTS_UNCLEAR\nPRICE: PRICE\nNOT_OUR_FIELD: NOT_OUR_FIELD\nNO_CAPACITY: NO_CAPACITY\nOTHER: OTHER';
COMMENT ON TABLE "match_answer" IS 'What one side said to a proposed match; never changed.';
CREATE TABLE "api_client" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_fold" VARCHAR(100) NOT NULL UNIQUE,
    "key_hash" VARCHAR(64) NOT NULL UNIQUE,
    "key_start" VARCHAR(12) NOT NULL,
    "key_made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "requests_per_minute" INT NOT NULL,
    "granted" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "created_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "api_client" IS 'A data partner''s program. Of its key a hash is kept, and the first characters to tell it by.';
CREATE TABLE "progress_snapshot" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "year" INT NOT NULL,
    "figures" JSONB NOT NULL,
    "served" INT NOT NULL,
    "service_records" INT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "published_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_progress_sn_year_3a2711" ON "progress_snapshot" ("year", "published_at");
COMMENT ON TABLE "progress_snapshot" IS 'The plan''s progress in one year as it was published (KPI-g); never changed.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfW1z2siW8F/p4sskVSQVO3aSYba2CoOcaAaDH8DJnR3dwjI0RhvRYiVhj+/u/e9Pn2"
    "5J6BVLsoBG7i+oJfVpiXNa3ef9/G9jac2w6bwfYd2eLi5t/D9rTKZPjRb63wbRl5g2sro0"
    "UUNfrTYd4IKr35kMxmGdJ/NI7zvHtfWpS+/PddPB9NIMO1PbWLmGRQBKJehxYUwXyFnoNk"
    "bWHDnWEiMX/+06SKdHe4kcVyczp4nunpBBr07ps9/D6DNrSoc3yP1LBtKIRjq0gd6doIXu"
    "IHeBN0PopskuADTc0l30iOktYrkUek1cPGNvsiYG/dMT17rHtLtN3+evvxrs0XAXntP45z"
    "9pyyAz/Dd24D6crn5O5gY2ZxHcGzOAYdcn7tOKXbsw7lXiXrK+8MfvJlPLXC/Jpv/qyV1Y"
    "JAAwiAtX7zHBtk7fkl5z7TXgn6xN0yOZTxL+9psu/C1DMDM819cmUBGg+QtsrjUmk/5gPB"
    "kp48mkkaCwDxGilXdpahGYHfRVHYaAe3iFd7+enn78+Pn0w8dPX87PPn8+//LhC+3L3jd5"
    "6/O/+ctssMWHYjhTv6r9MbyQRacgn6Nw4d8MRnd1DsWIscF+QLQoATp0RqSjPwCIUYD+tT"
    "gFfHxvI4F/YUODzYezDyIs9b8nJib37oKefjrbgt/v7WHnW3v45tPZ2yiS+96dU3YL0L1B"
    "L/sUCk1vH+L5CX4M6N3jHN8gnS1nSaxfmpaegfQAIob1OYAcId63oLA7uLnoKeh6qHTUkT"
    "row1OWT87/mJubcIleMFyGg6HS7lEEw/o9/xlaQ+DCnT79+ajbs0nijnVqZfVN3lqeLuNX"
    "dKLfM7zBH4S/423R7fXMcBXi2qkbeOju1r1bh34THHR8dtseEIxoB2QQtj9OFxTVLXRLN9"
    "DFLTL4Ljr61n53ev4J9lE4ZaOjOzy3bPyLA3vtAtHtmN6j/e+s2VNyT9/JU2DDv4VWMMTv"
    "o0GfMQreDq9zODz7jd22YEtH/ONwkI1XmHZa6TblIOhDDQpl0Qcizv9kMwSx/f+vhrO++2"
    "88ZZ+T15zY1mOD9vurQf+1ZXOeYa9MQp5vWXIJDb4IRtHfpSh0jSVOJwCHiBFg5oG89xv1"
    "WlrH6pUyGrevrtma6vhranuswJ3T6ErrXX3zKcZNBIOgH+r4G4JT9F+DPluUV5bj3tvsiZ"
    "t+4/9qwDvpa9eaEOtxos/COPEv+5ciGyX/6gp9WAFIqW/L+3JEoeVh2BPbMlO4k2yO2+9f"
    "Q4b742kOhvvjaSbDDbeiyLVWgA14qQIYjgDVEM3VyzWhvTwvkkMgEsX5Ucx4pEJLdAxQLt"
    "RlF2pgmpOoH1PGOR3xfv9aTO9tfI7yj3GExfGn8Zur9j/eRtic3qD/1e8emvad3uAihuyV"
    "jR8Ma11IFxWGqQXSd72mgJhXBMF+f4ncDOQKohUZUaYczy4N9pJJs8bmbnOrRYP1o8/0Oj"
    "6rFWkj6It0h9keYPlD9/oDRobbYgYHeI+mp47AXDexprS3PcsFt0kQFxMXVBM/8cpN6kR2"
    "8AzQiKjslOAHUHUsdELR+h7drlempVPgQFVC1ss72gNMIwTpU2YDyanwkAYPIVUZlOBOqn"
    "iQif8QxP6U8ie7JcLpydnnsy8fP50FuA+ubEN5kkdixwI7it+/hjvK6YcPObYU2itzT2H3"
    "ovhlCErFr0LXJoZjlYCdd4qTpjoPVmRcN667ly1EfzRy3f9KW/2vGvn9WqFN+NVId9D5Rw"
    "vBr0b+0RvRNvxqZHDZbSH6E98w8lDqSw46fcmk0peEpGb8K4VG2fKZ171OFr7K1hNnoZ+e"
    "fyqkVwggdjXP97pJ7lgC8DmcSVEuJAa4q8lbV4Yk5BJgY8DQpLhNJQopbSvC2VZEkQbXK8"
    "qy4tkWiTDao7lVKgz6FpcMmX1ZRzaeWvaMHubYphImMyA/0et8ajepwOYaJpWwuOXZtayf"
    "TG5bmfoU/wYW5+ekw6qfw2zmfLQ0UdB/kGeDn+GpqbPn0SmLbuF3Agi/zW0aZ4hlhvAAGE"
    "D5Yw5gFpeipBQl9876RaZ+bnfEMJDIgk5JDvAsj0x5li1SniUkSm9RKbRubGDqJLTsm/Hj"
    "6CwwuTcQcmbnmNkhTqU4c50Alvy1cPx1mNjAMhUWYkNAciErtJAlRJsoJZJkuLRsbNyTP/"
    "BTQkkZQ32qlerICPFvf6b5VxsBQ2zrjwHnHp6AFAP0f2PfyXo0HqodiunDiIwqma2dDKfq"
    "4F5zm5hohHs9Lx8S5AP4UtTUcJ9+cdDMmEInnd54o63PsP4Zfk/0tynCX8lBpO1O4IWmKQ"
    "WufQlc6cFJ29jR1NCkkszoYefzjllRaRYNkHueyyx6vsUsep40i8JxggsJUyEQieV8WL63"
    "rfWqrPU5ABYZ2w3KdlFp5qvaaaGgqZHLm/HNUGkhftQIvdNVx+qg3+61UOhEI6NrpaPCVa"
    "9Rxhx98ikH6U7iwtaGcnArSrgH3TQo92hby3QxOGOzjEBtk39zEFAwD+JtEZGU6qn4c63i"
    "2OMwrxl3lm3cGxkr8/OrxgZ6f8tG47rX7jcKLhwA00Lwq5FrZTgawBk7llkCKvBIEcT4eG"
    "3q5LvHdacIk+HbzW3y5Ip2nITY93wxuuCjQLHOrXQwRMg+ODPmcwxmOljheKQrheChs+mx"
    "uC8aTUqZRyplgg6hkFjk9ReZzxFGMBLRv+vooxAiVlT8d4rtIztoye9fC+TuO2gJmLp/0X"
    "W/kMU6BFMLpO96RjO/wzImvQigNOcJZ84ThGMdTa0VzkwpE7q7lV91oF/RlDIb84XN2EfH"
    "WttT352N0Kv3OjH+xULTm9BHRz8piGfsWELYk/NIWWREmU70pquOOu8+pthJdvYkcJP7Cm"
    "oenhmGP8LADoJ0cs4Kmyblj621+x6N9Xt+FTLJUW4YUypYvhvdVLcZFDwJPWEZYHXU7LM0"
    "0jSqNNKEv8xJUYtNKnAppkMwldSuxRRY/MqqsHxYgfHc6CrX7eH4SumPW2jTpqv5cHBz3U"
    "LsoJEOvaYMW4gfNTIe/Oi3EPxqhML80ULwq5GbvvpdGY7U8Z8ttGlrZKiMFMDxRO2Pxur4"
    "Zqy0UPIaHWs4+K72QX0+6bUv6KiRc42MOqrS7yiTy3ZH7bGnxK/Qdx1MLm7U3jj8rOQ1jb"
    "C/cj1UR/T+pq2Rwfgb/FV2KKPBqz6VTdijIu8HH4YReP4J851zNqiQOiKAkPh9Hr/SGFCC"
    "DPUxBox1m7LvjRSxyruzVaRyN32elaa+WY+IvsaTl6qBUtiY6i4VVgxCZZknrNutkINY0x"
    "eDwgzSLw5688e1+i7N1aza4UFuaiPwN7Ygi7eFXP0nZlm72T9G+qP+hEysP7CLNn32o0Hn"
    "/xpinB50E1YQx+KyG5WimGHiDt7UgRgmoFx2ku7gzaEHvDefRpvXlIm7pZhV4XJ6LGJW5L"
    "sowG1tgGqoy62eH/BXnJxT1u9eJ2f9yqYs2wmKfP9+/xplBKxQzSIZ1UPnUYloq4pyFynA"
    "NZrnh43wifCHCaoUjvQZxIY7LorkDfVJmZBChfyMrcdUDy12vblVLvN75EgDAX1BGlrp9k"
    "+IxfmVzlFt/eXL+ecm0tbnn/CM/n78mBreUxBYWowEXl2aUpSRYT1HL77IsB4Z1nP8WD6Y"
    "cXNvQT03F12Vc1ctFDrJsmCWkX1k0I5ogScyaEcG7Ryb+kMQO11EIk+RCeMSe7ZsGFcV5P"
    "ODDEO9R7fAkQZ598C89YuDHsFrMLjA0r6DuauJ6Btg9n/SHR+rGZoX0Vs7BsGOc4sc/QnA"
    "dBcMbktuvCMzNLNogyWc+HhH5dSz03OedoJKqaf6CbQ/YD8dxfnZ9OQtT1w/N6DaLnhHLn"
    "UXSurxgr30obcGeTAg5ecdr95nzXlnbmwM/zUwI9KXNQ3dAKOiBwevx4yOWIrIUkSWIvJB"
    "ROQ4YyAl5NchIe+kHgATd+eWmSHAbZGRfaDaqXl2h+f9aiIEEyD2gGRnYdlu4ZSvUaj6of"
    "pTHkx/ykb0p9en8JHu7OK7s09tDEXXC7NeUbC6cWAneZQIJ9lahJOEF4UvpSaRvKVyZQim"
    "DgvqvuPA9alrPKRM6wvLMrFO0pG+AYqh/I5C7Wpx9Wf6fpF+MRj0Iki/UONYvbm6UOhMZx"
    "SgnQw3IhnL8il5Vhb6B2cDYj55dD6S+HBvSm7N9uzHNRV2C4sBSpewYhqpMAV8TWQJGsRA"
    "JRXKUgE8ogrjPwQkMV+RS6TvA/dCV0jf2e64KJDXBTI08TJcH/PFuxZGazhleT1RG9vXcq"
    "HXX4UrQPDrcOFNbFxCOfCGaXBp6ve801bbrd+tmdeEO5lTiHx23DaCvqkZZdAd1iF3DGRK"
    "hLDImf4Etdm8QmxNdEePyCBTcz3Ds9Qib9WNnBoVmXBw9/51yLlGhkUKsy03paF0X4ZS/0"
    "Moozn2YYXWHPeUdncSVh/HLoAm9upaGdNmpFvaVdAcd5Xh12G7e9MGhW3kVCNqvz/43obM"
    "4RO6cwyg3HXiEn3et7ban8BrMF116EwMPa50U5RuiofCnRARgsKp/USQhw8bIigaSeoSIx"
    "gmA1iPGs/IF2MvmXBO4cLPPfy8cPEDeP8wrJdjknL/nsNkUmzICSOgT6T4DjhC8PpLPc2U"
    "PFrqpplJAh+mTiv/x9PPnwLEw8k2VI+u2r1eimLZcM0UZG7JG+4DiMzeC2swvrNmKWq4LQ"
    "Z6r79Edpks7dheprhDtG1bf8qY3D5EDN+m4RzjOvHsyvvXP8WJRWlPp9aapLIa/q2tHIYe"
    "6pRDaQmPmHm52H6hHAKHbjFtom2ZFIZyEUvLcRMJ3dIUlS8YjYWYPOqGSwe7bSGdRXog3f"
    "kJNWYg05zLo0WIBYsBWugOomzMFG5DMAjr/YRd9Kbd6bw7efse3dJ/7jCR+xYA6ejsAn0f"
    "w7xlrJA1RzO8WrssZbcJb8RTe5+8bfljOi57KJyZOj0BBSuLNjGmC7j6RP+jTNh91GyUVJ"
    "k2qlSZOlTQnRikuFtzDK4WW/3O8/d6SCsaERGHq11QRPWonhnOytSfCs/rOFwN53X1Hvsr"
    "3XEeLcpK0W1+UQTbCcAaonsnsSjAnZW1dPmwIuO68V0dqePBsIW8Rjh2YHIzAmNT7IJGrh"
    "Twym0hftRIT22rLGjea2jkYjj4A3rwIx3ze7t302bPCZoauVT7bYhvAEtZH7rHLvixGZPR"
    "uH156Udo8DONjG6ulSF9axh006ZvA6a68M3YBd5D8W7AU9rdK7WvskK/0D9ySu/edDmGvI"
    "ZGuu1xe/PS4TMxbHHS73xvfueeZFYQ1yGoPSI7uHK02A5E1yJW0gjQazaTbuT8wugLoF4z"
    "/mSMSfaOVt8YEyGcCwT7bqRvgWgUqYtrgafLb69WJtRQyEg8ldKrmUP5P9FjAHm8lz11O6"
    "9xqRNfec8SOs0/nPipnD5N8RdtfX7yZaqtP59//Kitv9zNP7/9DRmugyj91ktMScX0675+"
    "nleFh2RMBtgEgP1O9XLe7xswgwM8k2nBgqRYcOUXh1ky6Mt42bDYWNZyRY+z9wjWf6SDCW"
    "LhVQhFdJmlK7HjOWkzo4XhaOQnXrlN8Mh2sWmyUjfs/7mWRQFdDBm5whM1eAmwRbCh2Nge"
    "Gh7p69zTNyc57Q1/UQkcuBV6+a+G94KBXsRa0c+ebdTsNp0tGFYN3ndN1w07UhBH2i2k3a"
    "Ledgu2EhRV7kaARFZ/iaRqDNbcwpiu1lxRf0wfMOeI2NiuPu0IfZxLGYvCK0gcrobIrt48"
    "5CNtRVFVCtsBYA3RXb3pk8WB+kW0CazEOI3z26YIzhqinFZYTJl0xzphzsynTvbnTXQB8B"
    "4zVA+ulcIZqgGmheBXI9/a/a7Snaj0QtCELGSXNyOlC6nHWEMj7c5Y/d4ew7WgWcY+VX1K"
    "+42QlSDbdj1qBLCGatQjUZv6ONmqN13oFIcz8KYpTuc4bAWkPp618egobWPdSRO4s/mNDU"
    "Qd0srFlssPuUQW6Ja9ZH5ICi0zPDVmpVbNKKT8lkT+luL6yLxfVByuhgz8p7M88tJZtrx0"
    "lvCTCSt0C9v20qClca+YGje5vJVIJJcAlVQoSwWZzk8EKnhWp8IkiMJJ/JfFv3T5EIUSB0"
    "lsKRwbdBDU+z4ThdmiCJzManCMiUVF+wLyejcVzSwqU1/uKPVlCjdTAY5HLoWYXRrm8Sop"
    "nsVwlIfLgd6oV5JEch4kp4nuOVAtPU536nGarg6oANGhBBH1xHFCA1KBT2+CE0wSYkDw2K"
    "I/lZNBLAYw96oS4XzzkOBFrtIj7DgZ/tH+reY2p2gn1CmHIzTExuPZO4OgO9t6dLDtOfyC"
    "K+7oW/vd6fkn8PoFZ2PX+okJ+OyCn2+aS/OLxpIZRQQWYZpIeubuyTOXfRmFDUVRqNoluK"
    "jeSCSj/p7bGGtheHUwLuOpEgKTBBaawCLpM1+NQnmLRjNTqtiheCcaISqQLDrtUafdVQ4V"
    "rzmilFLJpW6Yaxs30kSRSIftAomffSvU+VnB5Jv1yGMGmVBBkY2oVAEjePkRIWSQBS0GxW"
    "A8V5nf0O1P/MRCC6Mxi+6jlZRZdveYF4gzdOAirJ/XXfJ8GTxftuSSsVJl7hlB/zptF5UJ"
    "LpAxtASrFQKTrJZwrFZipz/QfqQ/4Nl3Az+m7kXBze37EHSbPPj9cm1BoKqyHumMQ486YW"
    "orREUDuuRDbmi6B/Bp7NyihUX/BqJLscMy6D4aM3fhwGZCF3+D7iP2DNvp20/1j0gvegaP"
    "gLswbBB/B0ceZyorngnDXW/bsqSyrdo9K/wxlIk0iwwgsnd2o935pirfFShdNoLQsc2ZRr"
    "rKVbvfpZe9BsSdjW560NFraOT65qKndlj1Mno5fMZySw5VZcRySkJDIz06jNr/Si/5LY1c"
    "tMedb9DLa0DGyeFXuMCP9NzvceX3GAy/tvvqf/mPjZxCLFxncOP9H97y8jp6WR3jC+5h4u"
    "KKBkkfw3QqydOf54mhOc+OoDlPxM9sdrCCGK5zeoXq0eyJvUWQHAKpXzjYab5wsNNt4WCn"
    "KeFgHreXxPPvo0E/SyoNQOIClDF10f+h+tUxAWREpKZE4Zh4jZiYOAQDxAvHzDBxDDdD9f"
    "I8JxACF3lFaXQGV5eD4bh90VNYYVP/hNc+bXe8cqe0IcbuycW2EiacEJxULAinWIg44IFs"
    "WjwiIwRVJ4XcgdNv+noCab15zgMyNP8ES7a5MPADhryQjdQsm5vbze3pNaMdn9WYaevPv8"
    "5OtPWn0y8f4PcEfj//OoX6VnS5oFRCj4a7QJSwayCCbqKVbS0NGMvG95RNwTYr1QnpMMMO"
    "pr84lInRDSetDNe+Hir90wRe0JpSZbYvldlP+ifK8sg+rNAM8qYuSrhGikauh4PfFWCPvQ"
    "a90muPKft8RS95LUFYZpduDGVpFADvMXdWd9i+HDcK0okBtRA7QNmYiyt1zNJiBU1QY45v"
    "hn2eP4u3NKL2J16xGhWK20RO2d0RVJTpKOyW1+YKTRiHHzXyfaCyc370VJldT5UpSEKujD"
    "K/W7xIa1Xmdw8pRxnCCqsfo1C7wvXhPDc+5kL1xy2o/phEtbNeLnW7UB3lEEgtJvQ2mX8n"
    "pZTtlJIy2yuueyA1So1QRb113aGcz/1kZRtpAbNdPDUoUjO06DHQuCqLw773xjg+LG9BZl"
    "fpqBSfb07OmqexfKHhxK6xdNsWJFudpPH72cWQIkCvuRaSY63ttCm6pbZqAFE/I88OKtji"
    "qY2npW0MIXCRN7QG9w7wvQSAqaZiVL/dA5aatzTS6bVHI/VSBaZ50xaDcV6Tqak7jkEHnN"
    "F/TU/swjmgM8eQpQELpIGeGY5rkKk7ucNTfe0UrUWcgK3fInWei9k+38Jsn6dkJfVRl16V"
    "sW3b+tMzSM8ozZjTGC0Yyp/hvP/6Z7y+MFMs2zw7Al3W79JsKtsS6aaC12/ynuRNqrstp2"
    "6iuHOg1S/IBiYAXzMrSBkNa7nEZAbiB/0LKQb4bRM4Bbh+03c3tcmxg3V7uihcETcB+Lqn"
    "r4cM1yqFQw72mjE4pf/r3krTuOUTVsLwAn/6jYv2SO1Mxt+UwfBP8E3enGmkfX3do1LJZK"
    "x0vvUHvcFX2iN5TSOjwSV9QEdV+mA3CJ+VEWiqLx1v2ca9QXTzBf5tsSFEpuhgCIZiEDf9"
    "FqXkxWgwvGBVU7wWWIe6ynelN7jmBqLgRAyagVKqLLF8WJGpFP6mwt/S9XDQUUYjZmeFBr"
    "vSvfEsr9BggQLKUAUK+y2NKP/vRr2GgIYWCpoauVAHV0pX7bR7E4prVRnDN564xvrRxyf6"
    "xa7RJ6t9ZRjuFLugkQFdPIYTb5WgUzB8SleKcbvfbQ/BTOm1xJhtJn7AKdr+nFEwPrDI8+"
    "3HYNjrTnpKG8JRWihyqhF+2u5+b9NFu+vf9s810mf2YUrnYID4lVCfzTCJS7QXfUfP4sx6"
    "hE/FmAtL3V3bL9gqwvAizwilPezRL5gd4MvudsEnmh/ZGnMzVNgKQ49iUCZW6boMcWJDiE"
    "wftd+9AVdKrjj223QNBSsbZbDaQK7QiUa8zl6/rjrqDPpjtX8DH1r4jH+FwRodOhGIzqxU"
    "FnNaLJQPIg1WYCqLpDn6iZ8eLXuWEn6zReMZBiqn7CznNPUf8zWZAhLR3dowXYM47+F5/9"
    "nYv/SYqgOFCvLgEm0XihqLQtVv3u5EXX/QcrxCo7t21XiFxnb1BnMfaXipGxniyXZsB4D1"
    "w/bJaa4t8HTLFniahnDP/X3yqD8V2wlTYOWGuEEtRPdMXlTXODqCwDO68aOtjrmYzRtMlT"
    "ocfGcKOK+VrG5chvmu3vuDYbmY5TAE8ppNBgwNxevGxsAEntflhZWdFI+18Uo37BIYTwBK"
    "nOfFuUwcnU0A+gdnkPHfmxtHEqPuTePteaTXd0vDLUf3OOxeSjUfoJKG6HT2kbSV0HPDdt"
    "zJne5OFyVInYSWdblFpjbjPFa2Zc0Lp59IgNYo5mXv5Ym5prpEceIIoKRAWQossX3PTAb0"
    "WylKhCSspENZOoQ8UHnuisLUyBpB0uRlNLH1EkUmEqAyT9ELyLCybLdEnqgYoCRBIRJsSR"
    "WVbZwunC1KDQ11XGtS3mxRMVYlR61Mf95WgN6CJUlFm+15cRz70nPh2F+gK8By/VOeJfaz"
    "3CgOMSQVYHoYjDkMhqznspHFzuVA/EZArQDjr6F8dEKiz4HkkPBTyQoSybhXTzQn5UVRsy"
    "de67b71NieQpH3aebMozhZBd2fr80bTUeI3IXu8iIgTeR7Sc1oF0TBLeTtfTPIYhh6YEqZ"
    "3sqGTa0zEksaGa+tblsUJ7LWiDDsfRPJxInbiVBZ4kQ29RO4zOf44cMKnfXj26DXVYYtxI"
    "88n3hP4W4gmzZcnwyV68FwDJ1DJ/Gl6jDeH+HVunhR0Tis1DaUVviEt47iycGTwJIUVSl+"
    "Ynv8Xple0QiSl+tNLg3p9V6zvgCpBcqL6ZRPX1QBA1JXNrbLF6xLbvHC9Xs/K138ALY/BO"
    "og3caIJz9g6dCTkkM+EAHzpOeZ3JLfpzN2lsKgbs/36cPUaXOtIuNnRurl7Fy19Uq9vO9M"
    "tXfWrFBmYL+/RHaZtMDYXhYLDAkg9hgOchiE85WXhX4kGOjDsBvqEjR4wzVJYzQ2N7eyGA"
    "brNrG9fs8yFwOCEYdBc8PEyCKszPGj/oQMAoVZHExROkN0QGTNoYAxcuiL8c73FnYAQp/T"
    "aYNubevRmcwsgm+THMkOn5Oq3Nwku+WtiR/UAQNOFrqzkLrN4+B1pG6zUaVuc+95o0XbEv"
    "aQnCCx5OQLTYuBvTA8TTS8F4tP2yzTBWZqBKiGk/XTWZ4Q+bPsEPmzRFiav5UWWF4jMPtb"
    "YD8cyQLrxY4VQGgIQqIzjs7/tgxSCJsbAInMODLXZLrQyX0hfEZgJEqTzs7ztVMIoSEIic"
    "44OucGMZxFqeDNGKgM5xMtnE8UNQtxsWniqbvWzWvbWuEM17HUfs2typcQBLgnbkCedyFD"
    "KzoPiQueXasn27hfuODZZYFGA/HTO7ygEy/m3oXeaOvPn/G5tv5yN/2krc+w/hmq6p59fJ"
    "viULajhwhoSJK6FalbkQV3q0/z+V3p+8VYvaZGbsZqTx3/ObkadJVeC0VONdJVRupXCsCP"
    "PAH7j/bQS74OLY101GHnRh1Peu0/BzfjFoqes/K9/fEmkXPkFFKJtrvKVXv4B6QT9Zoa+a"
    "M/+DH5NvjRQn4rvh7mEbmrTxhavMbMC8vKCK7TqDztH0dX4VKvMbD61XqtHtN7rlosGDu+"
    "hwIz0sNVulWKTpCq3SoPIxRer++CXOspsmD4dnObCLiKdczn3WfN4xLXo+4gNhZoNJr07g"
    "wM4I8Ly8EIUM2ksp568e7T29/QT7yiEAtMkKv/pL8z65FkOAXu6knPi4B/NbzRuOFdSoNS"
    "Gqy3NLhn7ki0fWEP7FHt5W0FajBfD9URlZY3bVZm6XfFK7MEDSYhjy8HwysmHLNWGWm3+h"
    "gtZ71c6mmJR7I9PkMgIhNHWKfPUCKCEthPh5aEKEEIWaOkwpTsrp1SVGB7xIMHUqN8alXE"
    "O3hceOGSy3G4V+2eRqwHbGaVXcvQL25AarGa7ieHdyCZlnAIiMPuJ4+3TOdcLsEvUyhMQK"
    "FQgtQJYOn9cSS0Ll4RIRW4fgaFXa2o0qYgSNYMj6EqTIQonCRAaQLIZOaHpsCGQ7srToUU"
    "YPkxlCaFTNp8cBKEGJsSn0MatFyZpMFfVIN/epZWmalcZioXCsfFM5X7bg4vR3GhVM7Hiu"
    "CoOJMDv2G+r5LFuO654FMY5RxojvATe8Xzka7GaQyYUOnsQk5sWens4l2aOX3diqazC4Hm"
    "TWf3LIiAUUh5FhHpeCbT2cl0dsfq4yHT2cl0dkIgXLx0donSPyn8Rlp5oGyGI7VA0fMch7"
    "amK+kdBC/ffdDWn05P4Pfzr1PfrR3Sz/Hx0OYJiD4cP1I+gg7IvN51KAhCeQ2Wt46nakpy"
    "Krt7lEY0Mvaz4tFb/DJz16eLDbaJbiJj1mRjxe5DSBt9Clvoczvrs948Gk7664vJNkl//Y"
    "bMjCcz470y10N/tU81EGXP1RhYLf1lqp+vMoYnnAshF4Y/bsHwxwwMFw7Wj0JJXOfDdcAq"
    "JzCdLbCGYWqBZxkFcsRRIDPDmRor00hLWJq9WkSh5NaXa+vzKwgz9X7xpDUZ4BL5BZDPNB"
    "3FonQSgC/klQVDfTFW2SuSSgec0D/gpizB2fM3DbaWk3cnTuZ+eVq7DM49KInt3NjmCaRL"
    "xM1EIfcTILVfAtA/OBsQ88mbG0cSReNNY1FTqMbV9lnuBKn9moVU/EU9C0JqdT5AXv+CnI"
    "DSy+BY1eXSy0B6GRypDkF6GUgvAyEQLp6XQRfTW9F9NnpnK7sx2/TJ4UZwNv9wAtnPT3Sw"
    "7X9htv3Tubb+9fMHaE/PTpthNuLuCenINHTDsQjkWafnUNdubthLsOxjc57mQFD9Q8B14H"
    "ZlWw+M0b9FhsNT+IF3gS9yIXrfmrNkgKbuuGhB0UJHN0gTBoURLdu4N8DLYKY/+WkEV3xU"
    "jQAt32Hi2k/ozR/X6jvjbYsOj2Z4alAsMvgnykjxm3dvkUWmmF3ljzXgRQi8M57l9lAI/l"
    "GD3vqLbmcuBDZIZwUxuS/prNCo1FnBpcthum7l+dx3AfD++INGd9i+HBc0I3CgFmIHjYxu"
    "Lq7U8VjptlDQ1MhQGd8M+3DRb2lE7dMhh9/VjgKJ6v22Rnrtfhd68qNGvg9Uds6PGrlShl"
    "/hnB/ji3MuFU/lGfSkCXrXaSRFNkEfLl38TizQS4u4ixTm+hkpPICqUUBzFWI4ZYHoX1wW"
    "EQ1DILVYHw5gzp+4eLoglmndFxLKk5B1sHDsXTrXbSoTpCwhW3RPGxCJcenAclAHlrv1jM"
    "7FFDMdlZTpHpihzguA4hY6DvXeg67VXO4qHZXuem9Ozpq8vBKduAYPpPUn9VmKf7G5Zh4n"
    "j/pTsQmbgJSzNpyVw8WgD5pAYAopaNVPBa7DQhzll89z8cvnW/jl8xSPzdXKNCjqstOiZO"
    "M9DbZ+aN9hmEIRZL8wFERoFJ/lwfBZNoKTy7Rrm3SdJall0p/N6R2ClOJgPPOMq0/dCTsv"
    "MHnjcPWbwtXXvvNxtqKYKoXsALB+2K5+wfCRhpe6kVIH4HlsB4D1w/bJaa4d8HTLDniaQP"
    "iMsp8G5Uknd3iqr52i7vYJ2PqhfSf8XoC6uW2lqPW2yC8JyHLyi2AoLyqocCMwCxRNYS2y"
    "3ebjcK/Za56Z5MuaFgPgPZoW+55/bRHLIsC0EPxq5EdbHav9ry3kNdJtip1B/1IdXsHFoC"
    "mGhXDjCJE647cUyAgDyooJIldMYN/VhPvTlCR1Al5SXHyKFy+PEYerH+e1qzAacGKb0H0t"
    "LTdFvt0vOoLAmG8k97z29fVw8B22N78F++DlzYhvg6whxn7HsFwsLDIE8ppZO4aG4ktKDE"
    "zgeS3YimLjlW7YJTCeAJQ4l8GQMhgym1ty1ndLwy1H9zjsXvhiWSawHFvM9iLO4xZ16E+A"
    "1sh8tOdSNRCqURj/IaA6xVPKqmWvjAKesrgo/iNgEvtlsb/E9j3zaqGbRFESJGElHcrSIa"
    "pRLFO/L30ASZGyFPFTbpWoKZoAlRv0C8ggKykeupIiFOEpXEBxAyTXoCKYT2QCiMoJSSrI"
    "WnPpFaRCAlKeAl10vlaA27E3zHHN7rwoDX3UsvpktaiV1Sd3j+Pi1Sc3nFwFWK5/bcQE45"
    "sDxV6mkZejt1B9zyNdJSJajzzVPWNS4V5n8ZHiOEOSzoHtjUpcTudcqE7YEHIgOaR1qgDL"
    "m7RW9cRwUkcnVBFVjv6ONfR5mczMY6E+zedzkFHETML80fP5yNqQ72vDBSGXZzGFIRykIz"
    "4susMOXRVYri8qXjh+D2yjN9r6y4fzM219fvbhC+Qa08+19a8fIPvY+cfzc8hEdjZroq46"
    "6rw7e5tMVXaA56ekBfsrlMMt/Do8Edgh07LKvGAyL9je84J5i0nROR0Bk4rH0orH8ApUmA"
    "gpwJIUVWkiN7vEvvgv0ciQlwGLrAUR3qvTHnXaXaWROeWlYicvklO+dQHZ3Ky8/qG7eVjb"
    "gin8OVTevP3bestk/SKv1tvYQpmsXybrP9J8aTJZv0zWLwTCxUvWP1pg7KpLUAClsRXh21"
    "v5Cgc6ToxNz2cZiwGBnPgm5loqx1pi+OzQnW2t7xcuy3MP2qpHyiVwZRUfHAG7OnOSrEcF"
    "4wnInEiVlVRZ7V1l9dNIk8vzBdz6sCLvnY1255uqfFeulP64hUInGukqV+1+t4X4Mb7IZK"
    "B/x9G1sKoVziAWARKZGPln+e7zzjsL/fT8UxE0byBqiONPZ3lytJ1l52g7iyN4TX4S8P/i"
    "CCzGJqbAyoyw8XjLFJReWJaJdZIxfzdQMWTeUbBdITO4smf2ezDoReSdCzUu0NxcXSh0eY"
    "6lN06t9lI+KcXL8lGUm76db0rnD7X/teB0DeBayG9BEop2909IQUEP9Oym32cdvIZGRuPB"
    "9TUrCsMbGrlU++roG1zyW2JsrSDJlKWiDytwIoDG18GgOxkOfoxaKGhqpN3rTQbDCc+4FT"
    "oRgyaZJTR+Hw36mYFLGSU0ZsbURf+HapdrD3CxXXUT19I0o5HfMEBcdSMTNZTajY8tYH9u"
    "EMNZlKJzDFTmKxOZzjr3si3s9RCFq5Pt5rAOD/rG61lGATxjjY/OQaEM8UwnPmTfXLq+HO"
    "41n1eW2163XJpy2rmFHkGzbbjI0Z+cJj+bWkvsQPFXepmrt1Os8mUGSHXsZC/eYDNseeeX"
    "do2UgA16WGsXhg53hpqwwf1QsT5ZIFZq1V+BVt37DPJjcwNQpz24MnxOsWmmqLuypcQA4E"
    "Uyomho3beQyF6/EN43EBLxL0D8wYriCiai7aEoboh5KaMZDIHvUcPr5Q0uquBN5h3uDBUq"
    "vrYQP2rk94HabyH4TeYf9nt3/e5d3h8u8GMZpeKXHCT9kknQLxkaxUKLVhhm/8uWSNamnS"
    "xmS92dLiZZLNHWjGExSJkZpmxoDMdk4Wr2MbD6bSk7cS3QpwsDP+AlLqWQi8PKSV920h8s"
    "HE9iP9B8FUV+GKpOovBh1dGBKu6FyuiYj/CRkSKvQjo8B58PwQut2JWo+yOjHddCk1/jH9"
    "/kciTy2H8M6ZFiNzuE9NDmFI750dTGmPB/mhHcuOnSzBHh6ER6P5+6w8+OoTsQETCfIz4A"
    "noFh5I3yvd179/ntb3BiOIjQiWqj6UIn9C81kU4vPNILFsHI1X9ih8UXrEx9ilOSdOzySc"
    "9HMATZOaTVRVpdXoHVJdObbKtbbLZD2S7dYg8UlFadV6yHtnI18mKQNfSn31WBJVe36Xpf"
    "1PU7BCXneP457qGtxBxPQso5nnuOzynSjDuD0iUllHvrPI9Byrmef66HUFdivqdDyzmfe8"
    "77gkGZCmpRUOmRLbSnrswRd1ittP+xlKiZk4SVhKhKQy0zxFWp3suY8ZXop+vujp78yoXS"
    "oSoPurlmmevajkNJxywFKYrU1H7NbdpUHEBM9ChInmzIHrRlg4O5ThBlNJe/IYtOJmTj6d"
    "oBlSZL1zKnXe4ta5aa07j4KBrRyO3c+JvxP7egR3WwC6lfCLJAL+qghf4A0PqMQmLEjDvM"
    "/f2JHtkZT1+nP+r0aTOk3+uQQOYOT3X6PNpTI5u3WsAoFr0JmZRBFTvL9qCHd4ebAXSKD3"
    "3sntTRSh1tvXW0RxdM3x6N1K++b2ORvDMeXAv5LY2MOoMhi5VnR/Cw7PgelqwRXxFzCaSV"
    "B2V7C+3EWwGLqAFSQOvnM7YztZe3iRWV/8NwMkpXZNk/2O0Li55xSCl4ltYAAFtWvHz3Bk"
    "iiviqZ32eQXyiSbiQd1RvwyIiRVzINTcIccv9GtHg5iusv9ccXWEFl/gtwyG9sFfd5l2ZO"
    "Sf8u6J3Db4p1ZpL5xoHP4fI4SNDesBhEZC4Ip7lEFR+EifhU2iZMvAchHk6QQUALMMVc2H"
    "emFjwDWStQ3rSYsxTLNoz+ez27xwyMPZoHw3NfKwiIl+lgRd9CmlI835d4XjhCqF7Z6vcQ"
    "HDTD+sw0SAqSQcrLMv5tYLZJeLWS7kBiO3bl0eBa6RdVHAFMC8EvVxixgF2voZFOb8A0Rv"
    "wohsJI5pLLRj3YHQbEfPI+vSPRZnirxFZlBme0ShA9AigVViIrrKam5ZT7sMOAksYi0xhk"
    "qcL6sBCQjJCtSB0GOK1AV3NNh/m+kXGOixB51TWh+SeopobpIrcqanxtZS49ja8rzeWLEd"
    "KsgJZE54qPVIeLjK5M5aKb5sQgvlsF07KAFsXUHc9xgmttHnUncJ6Y0j9Lx3mPbohrmNCd"
    "IGKx6jwOxrQfYU4Zvzga4SPwILhPb39Dc9tacgALYLwn8HA45z1SeYwcRTf30ODvo4ddRh"
    "b0RZhzhkZ87wykz6HaNbxntqPGRgcWCr5N+mok7kp1kFQH1VsddJTJsajk3C2RHMsDayGv"
    "oZHr9ojJ2vyokcu22mN1DdhRI+3ulTpm+bD8FhQV6vR4Siy/JYaMHqzlRTn5CKDk5EXm5G"
    "d4ClrCUp47abDSdSev644AGZ+E03wdxLmDsXKFSRCGksivSp4N2OrK/DsC0/aRkSOvVBue"
    "hzk8PA6ZeehYUZw79dCh9Qcs1VZjqwJh5Gf1yqVBCHKA5atCEIjVvzjMt4IJ7zPuTMFdNq"
    "w5y03DQzRu4XALURFYd7mTxiaI5JeMGr47eEaerDhMlyIleCnBvwIJ3sXTBbFM6z4l+C8T"
    "o1GgOnFEleEV0/GtpTGl8hLBcyNlA8725U4BlThOq/pgEe/bnuD53JgamEyLTONMeInt1B"
    "TR9k/sTrICsbfmXUnAyswr+TOvRJBXIvdKFnwNPfJ2pb8xCLEeOJsMLGmK5mzr9E8Dl19A"
    "/i8gjr8SH8GWIeR3kPs7CFgTeqTvc7d2U1nxrR9D5hjyi8j/RaQiscRn8dw48tvI/238vc"
    "JTcFZNo0C273YM7FW7b4OKp1yGsxBgDb2E62SElOG1BzN+bZShxY2QcdBqyPBK9JkyxnmP"
    "Mc5FDDNp30aSGgOCxxb9KUyLaGato/o4ctvL4gtDHqq8yAT2TScz64GZbhK2r+Bec5vRax"
    "Hu9by/LI9t13n2WpZYDLxKKbv8hFb07+MZd00FO9QK25RxBidTz5EVvRkpw+/vTt6mONdW"
    "N24eoxYbWFq1pFXrNVi1igvCUuQt49ZW3FtUimjii2glUh/LjMcvF8/YDl0881cISiK/NP"
    "KB1ZronCUrTIMUYEmK0qSgK1NZQiRAJRmqUlRw+SFBjeIlQrH9YEyx4g93ZLTInS8stCzn"
    "cNUNryAVILn++dhSltwcaN6sDxLJOZCcWE5zoFhWEcjnyi9k8YDI4pyiX4sv3tk6Nof3nA"
    "TbRq7AdNDuQpg5S8TPR0CmcWfr9tNv6NbEc9ePNocXh7KppkXu4chLpAIMTq8cUOHQedRt"
    "kWDwJtqUWoW27qv+KK7YBUp/F8sc/4flQKV2bl/aOWtdPk1bACyynq4BWStu2iz2O2iyfP"
    "6Dqyul3/Vy+vsnkMhtqCh9nvuft+JrWC49X+Vh4XxhmlCq3OGURMHZ+tQEYC2DhfMpVbfp"
    "VDMQPmM4SeA7240oDvea/Yik9n8/2v/Z0nDL5XWMgUp7gND2AI85LkrkEJjMCyI8fbfmBH"
    "meLYuPIfB23+i1OQfGjxoZK8OrFoJfjQC2u8P2j34LBc14Zh9RWDOK8eJbXQxMYDqJtt1t"
    "hPYSOVzisNIwUd6N9fDJdET7AA5DB5+JK+EvkISVH0RpQhysZLj8DALOp/gnEIWT+C+Pf6"
    "b5KI7+EJjEflns23hqLel2OitBgiSspENp57FoKuiyBSRj8JXQ49UYkMKRjFAjnr5XYTrE"
    "ISUFKvFeOmQqPMHWp8oz4SVZ0QpQ3A0Gqid2I8x3DsSG9soKsDuw73Vi/Ev3Uy/UE8dJ/i"
    "IHoj1XjJfjeORCUPqlYR6vdvtZDEeY6FwZSTeOL1Usw3X3EkvqDfMgeaNbkUjOg+SELirX"
    "MsGk970i+GgXibCio9Ko7ZQCOFFqlA7dzhlGLxSnnds3PVXWyzHpA+HkxYjm7N0oPF4dMR"
    "2X5nYeHO856A4p52NHPUhTOzTzuPDam77P+vD+8As+zSBsPRLTbkH1qJn+1GQ5nO+e0OPC"
    "Wnpx7Kcp8fEvGyp/SDw8V3/ifrhz4NakF670wn0FXrg/jTRBPZ+3hw8rsrdc47s6UsctxA"
    "4auVKUMSvf5DXolfa4841f8loauVT77X5HaSGvoZHrQU/t/NlC/KiR7qBzc6X06cB+SyOD"
    "8Tdl2ELsEF/HDuMcAitagrZbCojraXmPizqNCioA5PQafVykubiN8d8Zi4vfX+RvoBJ3Nu"
    "UfbKkOPNn8effmqv0PNiUDb7beoP/V7x6ap53e4CLFbGTPSvmOxkCl76jQvoUyl4TMJfHa"
    "kA9SRPEcEsbLfAMFUw4JYfWTOQt2mrPAqESL/xrsJKGPW4bQ1zuEvqeTGf93Cd2bf6u5Te"
    "tmhjo9HzKPpqZuLHmddd0LcocR8KyJ1mD4ZOkjaae1g6FYGot+pzNnRv8nnBuug0CYTwmZ"
    "r2xoVit+Tv+Hc4t0G2qyQd8n9Ijpyb3xgEkL6cg0HBfAbgHmtoluWZmGW9abymBM03drkd"
    "v36Ja/xYSe8LrzuqsReDqrC4cc3ZhtitHzPwFqRFaW/tEGUw/5Dd3qS/g82AjQD96P/1c4"
    "W9FHoKlumg5yrN/o6z9ge2ZMN92DEnQcxuCaStrLoNNkppFHw100QTMZjGYQdAuNiaeUon"
    "+EotiyqTgD1ERvIBrl3flbeILuvbaHReuRNNlAhCKCvoyNHww2hI92IIT/HrfemM7tb8H7"
    "NOGGq//EDhuPvsYUN1mTCv4Ms9Ce0mXYcCm5bnkLzzz8Wkv2FBPrMzTDK9122T+/1x9wCB"
    "C5Fh1zjojFcTg3bIpwG68s24WEpX9cq+9wfuXs1gQKDD2gVrfCjgzsFp2CrpdVwf/7ICly"
    "MO9/SRWvVPG+BhUvX5zTlbzp6NxA1EKtFVWznuWJCzvLjgo7S8SEsV0tid/fR4N+hpTnA8"
    "TVVnRzQf/HNsFdobnxH/M14XvN3dowXYM47+F5/9nYLR+XhmxA0HadYlx92IyqpmCAuE6R"
    "r/ypk/15i0YAvL953+gO25fjgtjnQC3EDhoZ3VxcqWOWZyRoQp6R8c2wz5OM8JZGvitD9V"
    "KFa35LI53BcKh0GHTQFMN+EbB4RawYEaDXnACD87YpqMNTY6mbGSF5AVAcdRzqvQddL+Qp"
    "HfWq3XtzctY8jRXdCm8IsW3Vxnq5vBdRyBqaLiCTymxAzCdvFhyJKcObsFstGc76rnS+kz"
    "iszIchss0qLDcWJHQMVNJZZDrDxuaUq5uYAiozaeTNpOEp04rITSGQF0lOguF73yISqLgn"
    "L5KToiMIPOcbP9oqd/jyGhppX18PB99B2vFbICpd3oy4pMQaYog/DMvFhJ8QyGsWfRgaiq"
    "/nMTCB57Vga7lviyigsg2DSJ1tQmcbmIRKTONUYDmZ805mD33lRPsYrGT9RWb9uSWwzBcW"
    "B5RfV+6vy7O+ltObhUHltyXytyXz84nhhsp42pVtWfPiLthxUEmFslRgrip6iU8hBij9sV"
    "9Ggri3UDl6ZIwiiVOeOJ67WnF6RAHlClWaAj5zVZgCUUBJgRdToES0VBJW0qEsHWQi3YMm"
    "cuWe7xPXeiy+O6cAS0qUpUTYT70wJVKAJXtUmhSeQ0Hx5LoxQPkxVBRTKDOJykyiQmG3aC"
    "bR8PpcAXqv6XDfN6Md2aKeF8kpm1qeJIEhpqQCVI+9Yeo5j1M4uBwo9rVklazFdY+YjakU"
    "86I3EWj3clwXTEB81AjP0BnmwL7Pw+11ch/p8hHjd/OE2QdGjgrw+xqyGCSsQnkWEE9LWw"
    "GKQ+Hz9cRvTKOdB7t+QPPeV+RjRXFUZV0AxTLZczEEC52dQ3kwZhgIlZ2lI+jSzJGtY4LD"
    "vXOk7VgZeMqyZrDlFBpezodWkDcjnD3iFwdN6cN5vttHL9ODoz85XooIbM7TMnjs4CmQzG"
    "NA/yhP/BAk11iw0EtkEArsPdZwWCoIGy+tB3pLJ09oST+XJrpb01HXKypMYQqTOyGEnxjl"
    "nzJRb+ZXKrM41NAjeGU5RrrYNVrqppmtiA/B1UkD//H086cAp3CyDZ2jq3avVyT5cToujy"
    "HhcUl3z+qzYriGm5YZLhu7AUAN0Xuay5n2dIsv7WnSlZasl3dpaoFsFG8gaumwnM9feZu7"
    "cjKDdqpctS2HtgfwmsOvNnxdqSj5GLD08xbZz1umuT20p0xZJxnplVGtT0AoZ+fedJyiEa"
    "KomS9FOdRpjzrtriKzDO8sy/BhlG5X2L5PVbXxG81tCrZl0OVZrdoY1Fi2Rbc53fRSuT5a"
    "KOR84jSRZbOL3GeCnkM+WouEVV53eEpfkmu8kjq1HT3jef2XVHVJVVf9VV3F43FfGIgr2i"
    "66n0jco8uUeT0cXA/87CwFcsD4cC3ktyDpZf9SHV7xpJdeU9Q8MHyrKSVMx0BrmGuwTrI0"
    "5BMrpzSJQkqNiehUlgnn9r/f8W+keAxFFE7qq8rqq37ilTt5SVqIjAEkRV5EkZLhjklYSY"
    "eydGDqjdmLvo3MISRVXkiVkt9HGrSkRelYVC7HFN+8Y4DS2lGVtSO+GVegnX8VYZAZTEwO"
    "H+TkEi9xng/nmZtjDqyH+JwK0F33MNQkV5h/YkskF5vOhUN+va2wklWj7kGSMb4hV6g6Ux"
    "PsFbtHOoGjGhWxrNS6O120ifPI7K9JW3XodnOrxRo6TvRNz2cN1z/AJgw1PB2KG16/1LUg"
    "jsJT4SM25G+I0C3MRtOFTu5xSsXW8sOkmJ//avhmbugAI/JwC2mSFoE7b0qT9L5M0mzqJ3"
    "CZ01TqwYpsmm50lat2v9tC/KiRweWlMmwhdihjBf2SQ4P/JVN9/yWuu9enU8pZprliX1iW"
    "iXWSPqfDYDH031E4cfBfhSHsYjDoRWxgF2ps2ejfXF0owzcnsRp3aSnwpqZB8FYL1fMTPz"
    "mKwMaqxmjc/qpMxoPBRGkPe3+2UOyCRi6UvnKpjic3/U6PXmqh2AWNDAc3Y2VzP3JK76pf"
    "v41HoduRc41cU8ZHAScFetAIvOvgZji5VJUe/TAjp3B30mlftzvq+E+4F5zQL3f8jX25cC"
    "jz5Vbvv0CsLD+TjCgVS/i6QoKZNjmfWcpzIAYqPUSE9h3wqFVcDx4DlHrwF5oidLOkKSIA"
    "lCSoyhQRllFfqHph8v11aLwjo0cx9VYwF3Oot/wFRGoP8+S6jK624mm4gimepeMKfwPPab"
    "nC31+eAA3dRToJh0ugpf6EOM6Q7oVMNNFq7YLq6s5yF0yZ5fhZSqYUhPZ801XavXcnb9Pi"
    "M6p+BCQ8uXWmdKbfsgCO25Vuu84ti+qgU9xhYRwAOKOPMVyWDcXXuLW8LCoOooKqTV9lbl"
    "tLljmFv49Db2nEu8eHWb5HEGPCIuId9hA2BKZ/iOv16GCuZc78p1qgsJMxJKLvYU2psNuX"
    "ws4zjhVOQhGHE1lpV1II3UkuirBtvTDSU4El5vNhXkZL7SdaCjb/FObXtPSM9TmAiGF5Di"
    "BHiOdtOUAGNxc9BV0PlY46Ur2S5YHihN2MqpyHlK+Ky9XAUSURnF0NPgB4US34I8LyTorB"
    "H10UoFfIvVEM/2mF4Dsd5XrMCsF7LY10lU5P7SvMEMZbGgGtXnfY/tFvoaAphmJdBga+Er"
    "Xv1CxJ5gigDAsUmcaPhruY2fojmUBiiLVTiINOBZb2s9z2s8MXKxZt+Xxltfck+kNcgQyz"
    "2S8Jtti29u8ULxoZ8jsVF3OHP2QczbHiuFQEjYw7qDzu4DCWw/bK6JgGZu+esBpubja3WQ"
    "z1lTGZbvrlKJIAFhMEuh5K71+YVe3e1pfv0WDOyxfgJ6Sjhe4swCgG8Uc8xRqYxeaG7bjg"
    "4w7PAEObayEXmyZY6O6e0mol7O5hzIJIByN0yt4y+x2FYedIdxC/Q1/jvcNSFN6iR9twsQ"
    "Op4dBtuG4Ug31kJkdmqGS4pNcotSyN2Mb9wkVzyzStR8c3NPJiCxav1wBvjzCr0wDw8I+s"
    "FSasTMMCXkBaEQXnFprSirgvKyI7JnC5xXPV619Pu0o+ybtIenU4TuhqVagKQwSoGkwfdu"
    "XYPZ7pKj+BXasImsMwtcPyp7McSP50loljuJVEMWVf7RRhYjuOA6A6LhqneebyafZUPk1D"
    "81Kf4RK68BioNHkIrQ7Hf68MOlwJOkchJZmFJrONH6yfpUxbUUhp2xKbyhSljutMVtieLA"
    "2yTnM5yBRRMqDrpGSuTGLxNAxJ7Gb70YRApCfNCzxppjYG5JSx0kcga7hjgcvhbEDMJ2+Z"
    "PZK1zdsRti5tpu64k3U574w4rNzERN7E/K80qGmcX8mZAK3T3rVnG3VYGV6YECnAMilnRa"
    "ZqK1Y7/oW2vtdRij5lQuYrR68foBq9aAtQXiQnll+hzKrXYGTEjjMi+spZWKnW1USf5jYj"
    "68rrPXHC3fOVzuIV4P0RkEFYMrEnrNtgp/RDG9d3VChY4Bl688e1+u7+7bNpySocm1lS58"
    "b9mg7CIzB1JqIgcIJEt1C8/raJbpmZ4F+LoIkJNOnUdb2rrMmvurp9j93bJh2YYmitm16U"
    "J4Qr2Lo58S9acx6DSee7MdVdy27Cn3A3/82yZ7kDMf9qwD9n36X/l4EPlPXspWn1FZhW/b"
    "mfE5fBp1IjxrkyXHqLYRGlTwhEKn1eEj6F7Yc0dVvmRN4AyKmclmiRoseYQs64Kd1LU6b0"
    "VsTGICWG03y8w8xGAr3PRI3FYGuoqqyTxmpDrhI6qxRgqSqpSFUSxu1eJXjBiJHbKzo5F4"
    "US4dvYNqaLRppbNL/T3OoTvenznIyejdmKXXZfi1D5wm21hLiY7Q2WLS/WwRfs9Pw8T/KT"
    "8/Ps5CdwLxa4ST+qAhj2utcQuztxG6VPdFPDo7LlyhCIlCsLypUJhmGfm9m//z/7O5y1"
)
