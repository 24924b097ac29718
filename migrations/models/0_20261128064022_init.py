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
CREATE TABLE "done_write" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account" BIGINT NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "operation" VARCHAR(80) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "record" BIGINT,
    "at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_done_write_account_801aba" UNIQUE ("account", "key")
);
COMMENT ON TABLE "done_write" IS 'A write that an account did under a key, and the record that it answered with.';
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
CREATE TABLE "plan_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "loaded_at" TIMESTAMPTZ NOT NULL,
    "loaded_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "plan_version" IS 'One loading of a plan file that differed from the one before.';
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
CREATE TABLE "achievement_material" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE CASCADE,
    "file_id" BIGINT NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_achieve_22e7b4" ON "achievement_material" ("achievement_id");
CREATE INDEX "idx_achievement_file_id_4ade43" ON "achievement_material" ("file_id");
COMMENT ON TABLE "achievement_material" IS '成果材料: a document that shows what an achievement is; kept once it was handed in.';
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
    "eJztfW1z2siW8F/p4sskVSQVO3aSYba2CoOcaAaDH8DJnR1uYRk1RhvRYiVhj+/u/e9Pn2"
    "5J6BVLsoBG7i/Qkvq0pHNa3ef9/G9jaenYdN6PsGbPFpc2/p81JrOnRgv9b4NoS0wbWV2a"
    "qKGtVpsOcMLV7kwG47DO03mk953j2trMpdfnmulgekrHzsw2Vq5hEYBSCXpcGLMFchaajZ"
    "E1R461xMjFf7sO0ui/vUSOqxHdaaK7J2TQszN67/cwum7N6PAGuX/JQBMyIR3aQO9O0EJz"
    "kLvAmyE002QnABouaS56xPQSsVwKvSYu1tmTrIlBX3rqWveYdrfp8/z1V4PdGq7CfRr//C"
    "dtGUTHf2MHrsPh6ud0bmBTj+De0AGGnZ+6Tyt27sK4V4l7yfrCi99NZ5a5XpJN/9WTu7BI"
    "AGAQF87eY4JtjT4lPefaa8A/WZumRzKfJPzpN134U4ZgdDzX1iZQEaD5A2zONabT/mA8HS"
    "nj6bSRoLAPEaKVd2pmEZgd9FEdhoB7eIR3v56efvz4+fTDx09fzs8+fz7/8uEL7cueN3np"
    "87/5w2ywxYdiOFO/qv0xPJBFpyCfo3Di3wxGczUOxYixwX5AtCgBOnRGpKM/AIhRgL5anA"
    "I+vreRwD+xocHmw9kHEZba31MTk3t3QQ8/nW3B7/f2sPOtPXzz6extFMl978opuwTo3qCX"
    "fQqFprcP8fwEPwb07nGOb5DOlrMk1i9NS8tAegARw/ocQI4Q71tQ2B3cXPQUdD1UOupIHf"
    "ThLssn53/MzUU4RU8YLsPBUGn3KIJh/Z7/DK0hcOJOm/181Gx9mrhinVpZfZOXlqfL+BmN"
    "aPcMb/CC8DreFt21CP5h80dL7N+bi1t3bp12mz4G/Z7ds9uIdeb7oUaQNmN7IdINHa0pgW"
    "263/7ET016TWfbp41nlq3z/gaAOLCL6ujRcBfJnbz64VO3Z29YuE5Hk/uzSGtX9v4colp+"
    "EoSA5DZSehuBr6QAY+R1l2xRDrbIWgE24KEKIDgCVEM0f/mQA81fPmSiGS5F0awb99hJWT"
    "uycbyBqCGCq5/HfCcutjhvYEqtzd4WKAyGD7I0aymTuktx5hpLnLElpk1q3QN57zeOcIpv"
    "weVYvVJG4/bVNePxHZ/Hb48VuHIa5fy9s28+xaZ/MAj6oY6/IThE/zXoMyFhZTnuvc3uuO"
    "k3/q8GPJO2dq0psR6nmh7GiX/aPyWKXNFe64arENdOVQyGrm6VLDToN8VBx2dFiwHBlN+n"
    "bDxhnP1sQenaQrcLzVncIoNr50bf2u9Ozz+Bfg4O2ejoDs8tG//igA5v4UkGtP+dpT8lJY"
    "yd3AUUibfQCob4fTToMwWkpznUOBzWf2OXLZBFEP8kHSrErDDttNJs14GbUkHGtegNEder"
    "ZisaY3LLXw1nffffeMa+b685tekEo/1A6HEtm8s6exVu8iwcUrqR63h91vHI9sy+ukIfVg"
    "AimaKyTJFtmSlaz2xe3+9fQ07/42kOTv/jaSanD5ekxHoAgSq0l+dFcghEojg/ihmPVGiJ"
    "jgHKhbrsQg1McxL1Y8o4pyPe71+L6b2Nz1H+MY6wOP40fnPV/sfbCJvTG/S/+t1D077TG1"
    "zEkL2y8YNhrQvZuMMwtUD6rtcUEPOKINjvL5GbgVxBtCIjypRj/dIwU82toavNrZ5SrB+9"
    "p5nb4Ap9keYwnyZY/tC99oCR4baYIxM8x8YcynQT3FDKPaK4rxNxMXFBNfETr9w0q2vl9w"
    "CNiMoOCX4AVcdCIxSt79HtemVaGgUOVCVkvbyjPcDlKjD45lR4SEOtkKoMSnAnVTzIxH8I"
    "Yn9W2pPdEuH05Ozz2ZePn84C3AdntqE8ySOx/wI7it+/hjvK6Yc8hkHaK3NPYdei+GUISs"
    "WvQtcmhmOVgP/oDCdw7cOKjOvGdfeyhejPhFz3v9JW/+uE/H6t0Cb8Tkh30PlHC8HvhPyj"
    "N6Jt+J2QwWW3hehPfMPIZcHNY8DNtt8mJDXjXyk0ypbPvO51cvmobD1xFtrp+adCeoUAYl"
    "fzfK+b5I4lAJ/DmRblQmKAu5q8dWVIQq7GNgYMTYvbVKKQ0rYinG1FFGlwvaIsK9a3SITR"
    "Hs2tUmHQt7hkyF1lfUdYG8+xDQ6wYEB+ouf51G5Sgc01TCphccuza1k/mdy2MrUZ/g0szs"
    "9Jh1Xfh9nM+WhpoqB/I88Gr+OZqbH70SmLbuF3Cgi/zW0aZ4hlhvAAGEA9F6T9m8WlKClF"
    "yb2zfpGpnzvMKQwksqBTkgM8yyNTnmWLlGcJifIAvpDCofgwjB9HZ4HJvYGQMzvHzA5xKs"
    "WZ6wSw5K+F46/DxAaWqbAQGwKSC1mhhSwh2kQpkSTDpWVj4578gZ8SSsoY6lOtVEdGiH/7"
    "M80/2wgYYlt7DDj38ASkGKDvjf3gzdF4qHYopg8jMqpEXzsZTtXBteY2MdEI93pePiTIB/"
    "ClqJnhPv3iIN2YQSeNXngzWZ9h7TP8nmhvU4S/koNI253AC01TClz7ErjSkx5sY0dTUx6U"
    "ZEYPO593zIpKs2iA3PNcZtHzLWbR86RZFP6nuJAwFQKRWM6H5XvbWq/KWp8DYJGx3aBsF5"
    "VmvqqdFgqaE3J5M74ZKi3E/yeEXumqY3XQb/daKHQwIaNrpaPCWa9Rxhx98ikH6U7iwtaG"
    "cnApSrgHzTQo92hby3QxOGOzjEBtk39zEFAwD+JtmVYo1VPx51rFscdhXjPuLNu4NzJW5u"
    "dXjQ30/paNxnWv3W8UXDgApoXgd0KuleFoAEfsv8wSUIFHiiDGx2tTI989rjtFmAxfbm6T"
    "J1e04zTEvueL0QUfBYp1bqWDIUL2Qd2Yz1n+HVjheKQrheChs+mxuKVHY/ZD5i+hT+944O"
    "3jwkL8DAuhXdDd8X7B4FYUkb8xNLZ4lj9s0/du8oHBPmk98htL4fWYhVdQTRSStrz+IrNP"
    "wshbIrqNHX1wQ8Q4i/9OMalkx0L5/WuB3H3HQgGv+C+6nRQyhIdgaoH0Xc9ob3subimMAE"
    "orodBWwoAHK2wqjEPKMNqKzIUBYiuwGbY3CRSPixJ57YXxWSiU0XA0s1Y4MxdT6Gpzq38p"
    "9Cuai2lj97OZ3OVYa3u2Sc1q2fcaMf7Fcjo0oY+GflIQz0q4bHq5WB1EpTX0pquOOu8+ph"
    "gYd3YnkA+/gn6Up1TitzCwgyC/u7PCpknFRGvtvkdj7Z6fhdTuVN7DlAqW738602wGBXdC"
    "T1hGJgq/LjaldXNf1s3wlzktaupMBS7FVgu28exaEIfFr6zu14cVGM+NrnLdHo6vlP64hT"
    "ZtupoPBzfXLcT+JqRDzynDFuL/EzIe/Oi3EPxOCIX5o4Xgd0Ju+up3ZThSx3+20KY9IXRn"
    "VwDHU7U/Gqvjm7HSQslzdKzh4LvaB7vTtNe+oKNGjidk1FGVfkeZXrY7ao/dJX6GPutgen"
    "Gj9sbheyXPTQh7leuhOqLXN+0JGYy/wauyvzKq7+pzQIVdkfJ+8GEYgeefMN85Z4MKKdwC"
    "CInf5/ErrWglyFAfK9pYsyn73kgRq7wrW0Uqd9PnWWnqm/WI6GM8eTlOKIWNmeZSYcUgVJ"
    "Z5wprdCnlWNn0xKMwg/eKgN39cq+/SfDSrHR7kpjYCR32LMIuaq/3ErIwWe2OkPWpPyMTa"
    "Aztp03tDrQ0qSNGjB82EFcSxuOxGpShm0buDJ3XAJgeUyy7LETw59IDn5tNo85iyUocUsy"
    "pcTo9FzIp8FwW4rQ1QDa0V1fMD/oqTc8r63esU5VLZlGU7QZHv3+9fIxtAhWoWyageOgFR"
    "RFtVlLtIAa7RPD+srSvCHyaoUtjcNYgNd1wUyWvzSpmQQpm9xtZjqmsjO9/cKpf5PXLkT4"
    "G+IA2tNPsnBLH9SufoZP3ly/nnJpqszz9hnf5+/JgaF1cQWFqMBF5dmlKUkfFwRy++yHg4"
    "GQ93/Fg+mHFzb9FwNxddlXNXLRQ6yLJglpF9ZLSbaBFbMtpNRrsdm/pDEDtdRCJPkQnjEn"
    "u2bBhXFeTzgwxDvUe3wJEGCSvBvPULBJ5hGwcnWL0EMHc1EX0CzN4n3fGxmqF59cm1YxDs"
    "OLfI0Z4ATHPB4LbkxjuiI92iDZap5eMdlVPPTs95vhYqpZ5qJ9D+gP08Ludns5O3vOLD3L"
    "CX3DtyqblQixLSfRqQvvPWIA+Gu4m+s+a8Mzc2hl8NzIj0YU1DM8Co6MHB4zGjI5YishSR"
    "pYh8EBE5zhhICfl1SMg7KaTBxN25ZWYIcFtkZB+odmqe3eF5v5oIwQSIPSDZWVi2WzhXch"
    "Sqfqj+lAfTn7IR/en1KXykO7v47uwzG+uGWziEJQZWNw7sJI8S4SRbi3CS8KLwpdQkkreU"
    "fA3B1GFB3XemA23mGg8p0/rCskyskXSkb4BiKL+jULtaXP2Zvl+kXwwGvQjSL9Q4Vm+uLh"
    "Q60xkFaCfDjUjGsu5QnpWFvqA+IOaTR+cjyYDgTcmtCRD8uKbCbmExQOkSVkwjFaaAr4ks"
    "QYMYqKRCWSqAR1Rh/IeAJOYrcon0feBe6ArpO9sdFwXyukCGJl6G62O+eNfCaA3n+q8nam"
    "P7Wi70+qtwBQh+HS68iY1LKAfeMA0uTe2ed9pqu/W7NfOacKdzCpHPjttG0Dc1owy6wxrk"
    "joFMoBAWqWtPUNTQq2DYRHf0HxlkZq51rKdWR6xu5NSoyISDu/fWIecaGRYpzLbclIbSfR"
    "lK/Q+hjObYhxVac9xT2t1pWH0cOwGa2KtrZUybkW5pZ0Fz3FWGX4ft7k0bFLaRwwlR+/3B"
    "9zak3J/SnWMAdeITp+j9vrXV/hQeg+mqQ0di6HGlm6J0UzwU7oSIEBRO7SeCPHzYEEHRSF"
    "KXGMEwGcB61HhGvhh76bJzChd+du3nhYsfwPuHYb0ck5T79xwmk2JDThgBfSLFd8ARgtdf"
    "ammm5NFSM81MEvgwdVr5P55+/hQgHg62oXp01e71UhTLhmumIHNLZnwfQGT2XliD8Z2lp6"
    "jhthjovf4S2WXqEGB7meIO0bZt7SljcvsQMXybhnOM68SzK+9f/xQnFsVPhp7CaoTypGdz"
    "GFqoUw6lJdxC93Kx/UI5BA7dYtpE2zIpDOUilpbjJhK6pSkqXzAaCzF51AyXDnbbQhqL9E"
    "Ca8xOKM0GmOZdHixALFgO00BxE2ZgZXIZgENb7CbvoTbvTeXfy9j26pW/uMJH7FgDp6OwE"
    "fR7DvGWskDVHOl6tXZay24Qn4qm9T962/DEdl90UjkyNHoCClUWbGDNW9umJvqNM2H3UbJ"
    "RUmTaqVJk6VNCdGqS4W3MMrhZb/c7z93pIKxoREYerXVBE9ajWDWdlak+F53UcrobzunqP"
    "/ZXmOI8WZaXoNr8ogu0EYA3RvZNYFODOylq6fFiRcd34ro7U8WDYQl4jHDswvRmBsSl2Yk"
    "KuFPDKbSH+PyE9ta2yoHmvMSEXw8Ef0IP/0zG/t3s3bXafoDkhl2q/DfENYCnrQ/fYCT82"
    "Yzoaty8v/QgNfjQho5trZUifGgbdtOnTgKkufDF2gvdQvAtwl3b3Su2rrEI29I8c0qs3XY"
    "4hrzEh3fa4vXno8JEYtjjpd743v3NPMiuI6xDUHpEdnDlabAeiaxEraQToNZtJN3J+YfQF"
    "UK8ZfzLGJHtHq2+MiRDOBYJ9N9K3QDSK1MW1wNPlt1crE2ooZCSeSunVzKH8n2oxgDzey5"
    "66nde41IivvGcJneYfTvxUTp9m+MtkfX7yZTZZfz7/+HGy/nI3//z2N2S4DqL0Wy8xJRXT"
    "r/v6+TtMh8SQjMkAmwCw36lezvt9AmZwgHsyLViQFAvO/OIwSwZ9GC8bFhvLWq7ov/4ewf"
    "qPNDBBLLwKoYgus3QldjwnbWa0MJwJ+YlXbhM8sl1smqzUDXs/17IooIshI1d4ogYPAbYI"
    "NhQb20PDI32ce/rkJKe94S8qgQO3Qk//1fAeMNCLWCv62bONml2mswXDqsH7rum6YUcK4k"
    "i7hbRb1NtuwVaCosrdCJDI6i+RVI3BmlsY09WaK+qP6QPmHBEb29WnHaG3cyljUXgFicPV"
    "ENnVm4d8pK0oqkphOwCsIbqrN32yOFC/iDaBlRincX7bFMFZQ5TTCospk+5YJ8yZ+dTJ/r"
    "yJLgDeY4bqwbVSOEM1wLQQ/E7It3a/q3SnKj0RNCEL2eXNSOlC6jHWmJB2Z6x+b4/hXNAs"
    "Y5+qPqX9RshKkG27HjUCWEM16pGoTX2cbNWbLjSKQx28aYrTOQ5bAamPZ208OkrbWHPSBO"
    "5sfmMDUYe0crHl8kMukQW6ZS+ZH5JCi45nhl5q1YxCym9J5G8pro/M+0XF4WrIwH86yyMv"
    "nWXLS2cJP5mwQrewbS8NWhr3iqlxk8tbiURyCVBJhbJUkOn8RKCCZ3UqTIIonMR/WfxLlw"
    "9RKHGQxJbCsUEHQb3vM1GYLYrAyawGx5hYVLQvIK93U9HMojL15Y5SX6ZwMxXgeORSCP3S"
    "MI9XSfEshqM8XA70Rr2SJJLzIDlNdM+BaulxulOP03R1QAWIDiWIqCeOExqQCnx6E5xgkh"
    "ADgscW/amcDGIxgLlXlQjnm4cEL3KVHmHHyfCP9i81tzlFO6FOORyhITYe6+8Mgu5s69HB"
    "tufwC664o2/td6fnn8DrF5yNXesnJuCzC36+aS7NLxpLZhQRWIRpIumZuyfPXPZlFDYURa"
    "Fql+CieiORjPp7bmOsheHVwbiMp0oITBJYaAKLpM98NQrlLRrNTKlih+KdaISoQLLotEed"
    "dlc5VLzmiFJKJZeaYa5t3EgTRSIdtgskfvatUOdnBZNv1iOPGWRCBUU2olIFjODlR4SQQR"
    "a0GBSD8VxlfkO3P/ETCy2Mxiy6j1ZSZtndbV4gztCBi7B+XnfJ82XwfNmSS8ZKlblnBP3r"
    "tF1UJrhAxtASrFYITLJawrFaiZ3+QPuR9oD17wZ+TN2Lgovb9yHoNn3w++XagkBVZT3SGY"
    "ceNcLUVoiKBnTJh9zQdA/g09i5RQuLvgaiS7HDMug+Grq7cGAzoYu/QfcRW8d2+vZT/S3S"
    "i57BLeAqDBvE38E/jzOVFc+E4a63bVlS2VbtnhX+GMpEmkUGENk7u9HufFOV7wqULhtB6N"
    "jmaEK6ylW736WnvQbEnY1uetDRa0zI9c1FT+2w6mX0dPiI5ZYcqsqI5ZSExoT06DBq/ys9"
    "5bcm5KI97nyDXl4DMk4Ov8IJ/k+P/R5Xfo/B8Gu7r/6Xf9vIIcTCdQY33vvwlpfX0cvqGF"
    "9wDxMXVzRI+himU0me/jxPDM15dgTNeSJ+ZrODFcRwndMrVI9mT+wtguQQSP3CwU7zhYOd"
    "bgsHO00JB/O4vSSefx8N+llSaQASF6CMmYv+D9WvjgkgIyI1JQrHxGvExMQhGCBeOEbHxD"
    "HcDNXL85xACFzkFaXRGVxdDobj9kVPYYVN/QNe+7Td8cqd0oYYuycX20qYcEJwUrEgnGIh"
    "4oAHsmnxiIwQVJ0UcgdOv+nrCaT15jkPyND8EyzZ5sLADxjyQjZSs2xuLje3p9eMdnxWYz"
    "ZZf/5VP5msP51++QC/J/D7+dcZ1LeiywWlEno03AWihF0DETQTrWxracBYNr6nbAq2WalO"
    "SIcZdjD9xaFMjGY4aWW49nVT6Z8m8ILWlCqzfanMftKXKMsj+7BCM8ibuijhGikTcj0c/K"
    "4Ae+w16Jlee0zZ5yt6ymsJwjK7dGMoS6MAeI+5s7rD9uW4UZBODKiF2B+Ujbm4UscsLVbQ"
    "BDXm+GbY5/mzeGtC1P7UK1ajQnGbyCG7OoKKMh2FXfLaXKEJ4/D/Cfk+UNkx//dUmV1PlS"
    "lIQq6MMr9bvEhrVeZ3DylHGcIKqx+jULvC9eE8Nz7mQvXHLaj+mES1s14uNbtQHeUQSC0m"
    "9DaZfyellO2UkjLbK657IDVKjVBFvXXNoZzP/XRlG2kBs108MyhSM7ToMdC4KovDvvfGOD"
    "4sb0FmV+moFJ9vTs6ap7F8oeHErrF02xYkW52m8fvZxZAiQK+5FpJjre20KbqltmoAUT8j"
    "zw4q2OKZjWelbQwhcJE3tAb3DvC9BICppmJUv90Dlpq3JqTTa49G6qUKTPOmLQbjvCYzU3"
    "Mcgw6o07emB3bhHNCZY8jSgAXSQOuG4xpk5k7v8ExbO0VrESdg67dInedits+3MNvnKVlJ"
    "fdSlV2Vs27b29AzSM0oz5jRGC4byZzjvv/4Zry/MFMs2z45Al/W7NJvKtkS6qeD1m7wneZ"
    "PqbsupmyjuHGj1C7KBCcDXzApSRsNaLjHRQfygr5BigN82gVOA6zd9d1ObHDtYs2eLwhVx"
    "E4Cve/p6yHCtUjjkYK8ZgzP6XvdWmsYtn7AShhf4029ctEdqZzr+pgyGf4Jv8uZoQtrX1z"
    "0qlUzHSudbf9AbfKU9kucmZDS4pDfoqEof7AbhozICTfWl4y3buDeIZr7Avy02hMgUHQzB"
    "UAzipt+ilLwYDYYXrGqK1wLrUFf5rvQG19xAFByIQTNQSpUllg8rMpXC31T4W7oeDjrKaM"
    "TsrNBgZ7o3nuUVGixQQBmqQGG/NSHK/7tRryGgoYWC5oRcqIMrpat22r0pxbWqjOEbT5xj"
    "/ejtE/1i5+id1b4yDHeKnZiQAV08hlNvlaBTMHxIV4pxu99tD8FM6bXEmG0mfsAp2v6cUT"
    "A+sMjz7cdg2OtOe0obwlFaKHI4Ifyw3f3epot217/sH09In9mHKZ2DAeJnQn02wyRO0V70"
    "GT2LM+sRPhRjLiw1d22/YKsIw4s8I5T2sEe/YPYHX3a3Cz7R/J+tMTdDha0w9F8MysQqXZ"
    "chTmwIkemj9rs34ErJFcd+m66hYGWjDFYbyBU6mBCvs9evq446g/5Y7d/AhxY+4l9hsEaH"
    "DgSiMyuVxZwWC+WDSIMVmMoiaY5+4qdHy9ZTwm+2aDzDQOWUneWcpv5jviYzQCK6Wxumax"
    "DnPdzvPxv7lx5TdaBQQR5cou1CUWNRqPrN252o6w9ajldodNeuGq/Q2K7eYO4jDS81I0M8"
    "2Y7tALB+2D45zbUFnm7ZAk/TEO65v08ftadiO2EKrNwQN6iF6J7pi+oaR0cQeEY3frTVMR"
    "ezeYOpUoeD70wB57WS1Y3LMN/Ve38wLBezHIZAXrPJgKGheN3YGJjA87q8sLKT4rE2XmmG"
    "XQLjCUCJ87w4l4mjswlAX1CHjP/e3DiSGHVvGm/PI72+WxpuObrHYfdSqvkAlTREp7OPpK"
    "2Enhu2407vNHe2KEHqJLSsyy0ytRnnsbIta144/UQCtEYxL3svT8w11SWKE0cAJQXKUmCJ"
    "7XtmMqDfSlEiJGElHcrSIeSBynNXFKZG1giSJi+jia2VKDKRAJV5il5AhpVluyXyRMUAJQ"
    "kKkWBLqqhs43ThbFFqaKjjWpPyZouKsSo5amX687YC9BYsSSrabM+L49iXngvH/gJdAZbr"
    "n/IssZ/lRnGIIakA08NgzGEwZD2XjSx2LgfiNwJqBRh/DeWjExJ9DiSHhJ9KVpBIxr16oj"
    "kpL4qaPfGK4h4SBja2Z1EMujVzZlOcLsMQOdIqbrIawu85tM9//RUyHFKyrGFI5C40FzkL"
    "69FBj9DUCArdERnOb6zULrLoBESGix41By00OlN0ZKRmVdzLPZ9PqvhXJA0lvfgX/cgoRv"
    "8psy3KbIv1z7YoU7jtOtzWWa/oBMR6SdNeDFiae0Q294T34OIFY+OwUpNUWpkHW3hhCoSA"
    "JOqrUuLFknzvVYARjSB5JZjkUpBeuzc+4/cthx8rfkMfuqii4bVmu0+N7XIh79PMKxSugu"
    "7PSoTtaKZ6Loix+pBN5AfQ6LQLouAW8tSiekw+Swp91Q2bWoIyttRYMaW0bflincypL8Km"
    "0ZRS3r6kPDb1E7jMFxPgw4os7zW+DXpdZdhC/J+XmuopPEJg04bz06FyPRiOoXPoIL5UHS"
    "YwQIoPgogP4a2jeN2oJLAkhRQnjkuciDNP0kEgD6ZTPn1RBQyoatDYLl+wLrnFC9fv/ax0"
    "8YPZcjagDtJsjHhePFYpKyk55AMRsIRWnskt+X06Y/UUBnV7KQgfpk6baxXFIDJMOtllTO"
    "pl0nkmajpiSqiiiMmdpRcqGuP3l8guUzEG28tiOQMCiD1mCjgMwvnKy7ICJBjow7Ab6hI0"
    "eMM1SWM0Nhe3shgG6za1vX7PMhcDghGHQaDmRRZBBmUXHrUnZBDwLnEwRamO6IDImiPKJy"
    "CHPhjvfG9hByC0OZ026Na2Hp2pbhF8m+RIdnifVOXmpg4Kb039eH+mzF5ozkLqNo+D15G6"
    "zUaVus29lxQSbUvYQ966xJIT92DZhugA7IWZS0TDe7HUJZtlusBMjQDVcLJ+OsuTPe0sO3"
    "vaWSJjib+VFlheIzD7W2A/HMkC66UVKYDQEIREZxyd/20ZpBA2NwASmXFkrslsoZH7QviM"
    "wEiUJuNg52unEEJDEBKdSU9EYjiLUs6/MVDp+iua668oahbiYtPEM3etmde2tcIZrmOp/Z"
    "pblS8hCIhc24A870KGVnQeEhc8u1ZPtnG/cMGzywKNBuKHd3hBJ148qufNZP35Mz6frL/c"
    "zT5N1mdY+wwBQmcf36Y4lO3oJgIakqRuRepW9r55/aQvkS6vPu835sOKLLbSV/6u9KGCCh"
    "SA8JoTcjNWe+r4z+nVoKv0WihyOCFdZaR+pQD8n9fm+tEeenW5oDUhHXXYuVHH0177z8HN"
    "uIWixxNy3Wv3x5saP5FDqDLR7ipX7eEfUGnCa07IH/3Bj+m3wY8W8lvx9TCPyF19LYni5U"
    "dfWHFUcJ1G5RnhObqmc8vM+Bi3YTkA2xWq97rJ7BjTe46GFIwd30MwpPRwlW6VohOkarfK"
    "wwiF1+u7oAxXiiwYvtzcJgKuYh3zefdZ87jEBbkZ2Fig0WjSqzoYwB8XloMRoJpJZT314t"
    "2nt15Wh8cFJsjVftJf3XpMySGx0zvlyRzhjSZzRUhp8DVIgzJXxK7Zo9rL21TCVobXQ3VE"
    "peVNm1Xg/V3xKvBCg0nI48vB8IoJx6xVRtqtPkbLWS+XWlpOymyPzxCIyMQR1ukzlKOuBP"
    "bToSUhShBClq+ssFqXa6fUm9se8eCB1CjVdhXxDh4XTr/vYjW14nCv2j2NWA/YzKrInaFf"
    "3IDUYjXdT3mnQDIt4RAQh91PiSdZ6adcMjCmUJiCQqEEqRPA0vvjSGhdvFheKnD9DAq7Wl"
    "GlTUGQrBkeQ1WYCFE4SYDSBJB1rg5NgQ2HdlecCinA8mMoTQpZz+fgJAgxNiU+hzRouTJJ"
    "g7+oBv/0Ah6yiFUBDMsiVrvHcfEiVr6bw8tR/CqyC0fFmRz4DfN9lSzGdS8TlsIo50BzhJ"
    "/YK56PdDVOY8CESmcXcmLLSmcX79LM6etWNJ1dCDRvOrtnQQSMQsqziEjHM5nOTqazO1Yf"
    "D5nOTqazEwLh4qWzS1SFTeE30irHZjMcqbVr8xRspCvpHQQv330IF1L03doh/RwfD23ugO"
    "jN8SPlI+iAzOtdg4IglNdgeet4qqa0Oo27utWETMjYz4pHL/HTzF2fLjbYJpqJDL3Jxopd"
    "h5A2ehe20Od21me9eTSc9NcXk22S/voNmRlPZsZ7Za6H/mqfaiDKnqsxsFr6y1Q/X2UMTz"
    "gXQi4Mf9yC4Y8ZGC4crB+FkrjOh+uAVU5gOltgDcPUAs8yCuSIo0B0w5kZK9NIS1iavVpE"
    "oeTWl2vr4/KpzdX7xZPWZIBL5BdAPtN0FIvSSQC+kFcWDPXFWGWvSCodcEpfwE1ZgrPnbx"
    "psLSfvTpzM/fK0dhmce1AS27mxzRNIl4ibiULuJ0BqvwSgL6gPiPnkzY0jiaLxprGoKVTj"
    "avssd4LUfs1CKv6ingUhtTofIK9/QU5A6WVwrOpy6WUgvQyOVIcgvQykl4EQCBfPy6CL6a"
    "XoPhu9spXd0Dd9crgRnM0/nED28xMNbPtfmG3/dD5Z//r5A7RnZ6fNMBtx94Q0ZBqa4VgE"
    "8qzTY6hrNzfsJVj2sTlPcyCo/ibgOnC7sq0HxujfIsPhKfzAu8AXuRC9bs1ZMkBTc1y0oG"
    "ihoxukCYPCiJZt3BvgZaBrT34awRUfdUKAlu8wce0n9OaPa/Wd8bZFh0c6nhkUiwz+iTJS"
    "/OLdW2SRGWZn+W0NeBACz4z13B4KwRs16KW/6HbmQmCDdFYQk/uSzgqNSp0VXLocputWns"
    "99FwDvjz9odIfty3FBMwIHaiH2NyGjm4srdTxWui0UNCdkqIxvhn046bcmRO3TIYff1Y4C"
    "ier99oT02v0u9OT/E/J9oLJj/j8hV8rwKxzz//jinEvFU3kGPWmC3nUaSZFN0IdLF78TC/"
    "TSIu4ihbl+RgoPoGoU0FyFGE5ZIPqKyyKiYQikFuvDAcz5UxfPFsQyrftCQnkSsg4Wjr1L"
    "55pNZYKUJWSL7mkDIjEuHVgO6sByt9bpXEwx01FJme6BGeq8AChuoeNQ7z3oWs3lrtJR6a"
    "735uSsycsr0Ylr8EBaf1KfpfgXm2vmcfKoPRWbsAlIOWvDWTlcDPqgKQSmkIJW/VTgOizE"
    "UX75PBe/fL6FXz5P8dhcrUyDoi47LUo23tNg64f2HYYpFEH2C0NBhEbxWR4Mn2UjOLlMu7"
    "ZJ11mSWib92ZzeIUgpDsYzz7jazJ2y4wKTNw5Xvylcfe07H2criqlSyA4A64ft6hcMH2l4"
    "qRkpdQCex3YAWD9sn5zm2gFPt+yApwmE65T9NChPOr3DM23tFHW3T8DWD+074fcC1M1tK0"
    "Wtt0V+SUCWk18EQ3lRQYUbgVmgaAprke02H4d7zV7zzCRf1rQYAO/RtNj3/GuLWBYBpoXg"
    "d0J+tNWx2v/aQl4j3abYGfQv1eEVnAyaYlgIN44QqTN+S4GMMKCsmCByxQT2XU25P01JUi"
    "fgJcXFp3jx8hhxuPpxXrsKowEntind19JyU+Tb/aIjCIz5RnLPa19fDwffYXvzW7APXt6M"
    "+DbIGmLsdwzLxcIiQyCvmbVjaCi+pMTABJ7Xgq0oNl5phl0C4wlAiXMZDCmDIbO5JWd9tz"
    "TccnSPw+6FL5ZlAsuxxWwv4jxuUYf+BGiNzEd7LlUDoRqF8R8CqlM8paxa9soo4CmLi+I/"
    "AiaxXxb7S2zfM68WukkUJUESVtKhLB2iGsUy9fvSB5AUKUsRP+VWiZqiCVC5Qb+ADLKS4q"
    "ErKUIRnsIFFDdAcg0qgvlEJoConJCkgqw1l15BKiQg5SnQRedrBbgde8Mc1+zOi9LQRy2r"
    "T1aLWll9cvc4Ll59csPJVYDl+tdGTDC+OVDsZRp5OXoL1fc80lUiovXIU90zJhXudRYfKY"
    "4zJOkc2N6oxOV0zoXqhA0hB5JDWqcKsLxJa1VPDCd1dEIVUeXo71hDn5fJzDwW6tN8PgcZ"
    "Rcw0zB89n4+sDfm+NlwQcnkWUxjCQRriw6I77NBVgeX6ouKF4/fANnozWX/5cH42WZ+fff"
    "gCuca088n61w+Qfez84/k5ZCI705uoq446787eJlOVHeD+KWnB/grlcAs/Dk8Edsi0rDIv"
    "mMwLtve8YN5iUnROR8Ck4rG04jG8AhUmQgqwJEVVmsjNLrEv/ks0MuRlwCJrQYT36rRHnX"
    "ZXaWROeanYyYvklG9dQDY3K69/6Goe1rZgCn8OlTdv/7beMlm/yKv1NrZQJuuXyfqPNF+a"
    "TNYvk/ULgXDxkvWPFhi76hIUQGlsRfjyVr7CgY5TY9PzWcZiQCAnvom5lsqxlhg+O3RnW+"
    "v7hcvy3IO26pFyCVxZxQdHwK7qTpL1qGA8AZkTqbKSKqu9q6x+Gmlyeb6AWx9W5L2z0e58"
    "U5XvypXSH7dQ6GBCuspVu99tIf4fX2Qy0L/j6FpY1QpnEIsAiUyM/LN893nnnYV2ev6pCJ"
    "o3EDXE8aezPDnazrJztJ3FEbwmPwn4f3EEFmMTU2BlRth4vGUKSi8sy8QayZi/G6gYMu8o"
    "2K6QGZzZM/s9GPQi8s6FGhdobq4uFLo8x9Ibp1Z7KZ+U4mX5KMpN3843pfOH2v9acLoGcC"
    "3ktyAJRbv7J6SgoH/06KbfZx28xoSMxoPra1YUhjcm5FLtq6NvcMpvibG1giRTloo+rMCJ"
    "ABpfB4PudDj4MWqhoDkh7V5vOhhOecat0IEYNMksofH7aNDPDFzKKKGhGzMX/R+qXa49wM"
    "V21U1cS9OMRn7DAHHVjUzUUGo3PraA/blBDGdRis4xUJmvTGQ6a9zLtrDXQxSuTrabwzo8"
    "aBuvZxkF8Iw1PjoHhTLEM534kH1z6fpyuNZ8Xllue91yacpp5xZ6BM224SJHe3Ka/GhmLb"
    "EDxV/paa7eTrHKlxkg1bGTPXiDzbDlnV/aNVICNuhhrV0YOtwZasIG10PF+mSBWKlVfwVa"
    "de8zyI/NDUCd9uDK8DnDppmi7sqWEgOAF8mIoqF130Iie/xCeN9ASMS/APEHK4ormIi2h6"
    "K4IealjGYwBL5HDa+XN7iogjeZd7gzVKj42kL8f0J+H6j9FoLfZP5hv3fX797l/eEE/y+j"
    "VPySg6RfMgn6JUOjWGjRCsPsf9kSydq0k8VsqbmzxTSLJdqaMSwGKTPDlA2N4ZgsXM0+Bl"
    "a/LWUnrgXabGHgB7zEpRRycVg56ctO+oOF40nsB5qvosgPQ9VJFD6sOjpQxb1QGR3zET4y"
    "UuRVSIfn4PMheKEVuxJ1f2S041po8mv845tcjkQe+48hPVLsZoeQHtqcwjE/mtkYE/6mGc"
    "GNmy7NHBGOTqT386k7/OwYmgMRAfM54gNgHQwjb5Tv7d67z29/gwPDQYROVBvNFhqhr9RE"
    "Gj3xSE9YBCNX+4kdFl+wMrUZTknSscs7PR/BEGTnkFYXaXV5BVaXTG+yrW6x2Q5lu3SLPV"
    "BQWnVesR7aytXIi0HW0J9+VwWWXM2m631R1+8QlJzj+ee4h7YSczwJKed47jk+p0gz7gxK"
    "l5RQ7q3zPAYp53r+uR5CXYn5ng4t53zuOe8LBmUqqEVBpUe20J66MkfcYbXS/sdSomZOEl"
    "YSoioNtcwQV6V6L2PGV6Kfrrs7evIrF0qHqjxo5pplrms7DiUdsxSkKFJT+zW3aVNxADHV"
    "oiB5siF70JYNDuYaQZTRXP6GLDqZkI1nawdUmixdy5x2ubcsPTWncfFRJmRCbufG34z/uQ"
    "U9qoNdSP1CkAV6UQcttAeA1nQKiREz7jD39yf6z454+jrtUaN305F2r0ECmTs80+j9aM8J"
    "2TzVAkax6EXIpAyqWD3bgx6eHS4G0Ck+9LFrUkcrdbT11tEeXTB9ezRSv/q+jUXyznhwLe"
    "S3JmTUGQxZrDz7Bw/Lju9hyRrxFTGXQFp5ULa30E69FbCIGiAFtH4+YztTe3mbWFH5Pwwn"
    "o3RFlv2D3b6w6BmHlIJnaQ0AsGXFy3dvgCTqq5L5fQb5hSLpRtJRvQGPjBh5JdPQJMwh92"
    "9Ei5ejuP5Sf3yBFVTmvwCH/MZWcZ93aeaU9O+C3jn8plhnJplvHPgcLo+DBO0Ni0FE5oJw"
    "mktU8UGYiE+lbcLEexDi4QAZBLQAM8yFfWdmwT2QtQLlTYs5S7Fsw+i/1/o9ZmDs1jwYnv"
    "taQUC8TAcr+hbSlOL5vsTzwhFC9cpWv4fgIB1rummQFCSDlJdl/NvAbJPwaiXdgcR27Mqj"
    "wbXSL6o4ApgWgl+uMGIBu15jQjq9AdMY8X8xFEYyl1w26sHuMCDmk/fpHYk2w1sltiozOK"
    "NVgugRQKmwEllhNTMtp9yHHQaUNBaZxiBLFdaHhYBkhGxF6jDAaQW6mms6zPeNjHNchMir"
    "rgnNP0E1NUwXuVVR42src+lpfF1pLl+MkGYFtCQaV3ykOlxkdGUqF800pwbx3SqYlgW0KK"
    "bmeI4TXGvzqDmB88SMviwd5z26Ia5hQneCiMWq8zgY036EOWX84kwIH4EHwX16+xua29aS"
    "A1gA492Bh8M575HKY+QourmHBn8eLewysqAPwpwzJsT3zkDaHKpdw3NmO2psdGCh4Nukr0"
    "biqlQHSXVQvdVBR5kci0rO3RLJsTywFvIaE3LdHjFZm/9PyGVb7bG6Bux/QtrdK3XM8mH5"
    "LSgq1OnxlFh+SwwZPVjLi3LyEUDJyYvMyet4BlrCUp47abDSdSev644AGZ+E03wdxLmDsX"
    "KFSRCGksivSp4N2OrK/DsC0/aRkSOvVBuehzk8PA6ZeehYUZw79dCh9Qcs1VZjqwJh5Gf1"
    "yqVBCHKA5atCEIjVvzjMt4IJ7zp3puAuG9ac5abhIRq38HcLURFYc7mTxiaI5JeMGr47uE"
    "eerDhMlyIleCnBvwIJ3sWzBbFM6z4l+C8To1GgOnFEleEV0/GtpTGj8hLBcyNlA8725U4B"
    "lThOq/pgEe/bnuL53JgZmMyKTONMeInt1BTR9k/sTrMCsbfmXUnAyswr+TOvRJBXIvdKFn"
    "wNPfJ2pb8xCLEeOJsMLGmK5mzr9E8Dl19A/i8gjr8SH8GWIeR3kPs7CFgT+k+f527tprLi"
    "Wz+GzDHkF5H/i0hFYonP4rlx5LeR/9v4e4Vn4KyaRoFs3+0Y2Kt23wYVT7kMZyHAGnoJ18"
    "kIKcNrD2b82ihDixsh46DVkOGV6DNljPMeY5yLGGbSvo0kNQYEjy36U5gW0cxaR/Vx5LaX"
    "xReGPFR5kQnsm0Z064GZbhK2r+Bac5vRaxHu9by/LI9t13j2WpZYDLxKKbv8hFb09bHOXV"
    "PBDrXCNmWcwcnUc2RFb0bK8Pu7k7cpzrXVjZvHqMUGllYtadV6DVat4oKwFHnLuLUV9xaV"
    "Ipr4IlqJ1Mcy4/HLxTO2QxfP/BWCksgvjXxgtaYaZ8kK0yAFWJKiNCnoylSWEAlQSYaqFB"
    "VcfkhQo3iJUGw/GDOs+MMdGS1y5wsLLcs5XHXDK0gFSK5/PraUJTcHmjfrg0RyDiQnltMc"
    "KJZVBPK58gtZPCCyOKfo1+KLd7aOzeE9p8G2kSswHbS7EGbOEvHzEZBp3Nma/fQbujXx3P"
    "WjzeHBoWyqaZF7+OclUgEGp1cOqHDoPOq2SDB4E21KrUJb81V/FFfsBKW/i2WO/8NyoFI7"
    "ty/tnLUun6YtABZZT9eArBU3bRb7HTRZPv/B1ZXS73o5/f0DSOQ2VJQ+z/3PW/E1LJeer/"
    "KwcL4wTSlV7nBKouBsfWoCsJbBwvmUqtt0qhkI1xlOEvjOdiOKw71mPyKp/d+P9l9fGm65"
    "vI4xUGkPENoe4DHHRYkcApN5QYSn79acIM+zZfExBN7uG70258D4/4SMleFVC8HvhAC2u8"
    "P2j34LBc14Zh9RWDOK8eJbXQxMYDqJtt1thPYSOVzisNIwUd6N9fDJdET7AA5DB5+JK+Ev"
    "kISVH0RpQhysZLj8DALOp/gnEIWT+C+Pf6b5KI7+EJjEflns23hmLel2qpcgQRJW0qG081"
    "g0FXTZApIx+Ero8WoMSOFIRqgRT5+rMB3ikJIClXgvHTIVnmDrU+WZ8JKsaAUo7gYD1RO7"
    "EeY7B2JDe2UF2B3Y9xox/qX5qRfqieMkf5ED0Z4rxstxPHIhKP3SMI9Xu/0shiNMdK6MpB"
    "vHlyqW4bp7iSX1hnmQvNGtSCTnQXJCF5VrmWDS+14RfLSLRFjRUWnUdkoBnCg1Sodu5wyj"
    "F4rTzu2bnirr5Zj0gXDyYkRz9m4UHq+OmI5LczsPjvccdIeU87GjHqSpHZp5XHjtTd9nfX"
    "h/+AWfdAhbj8S0W1A9SteemiyH890TelxYSy+O/TQlPv5lQ+UPiYf7ak/cD3cO3Jr0wpVe"
    "uK/AC/enkSao5/P28GFF9pZrfFdH6riF2N+EXCnKmJVv8hr0THvc+cZPea0JuVT77X5HaS"
    "GvMSHXg57a+bOF+P+EdAedmyulTwf2WxMyGH9Thi3E/uLr2GGcQ2BFS9B2SwFxLS3vcVGn"
    "UUEFgJxeo4+LNBe3Mf47Y3Hx+4v8DVTizqb8gy3VgSebP+/eXLX/waZk4M3WG/S/+t1D87"
    "TTG1ykmI1svZTvaAxU+o4K7Vsoc0nIXBKvDfkgRRTPIWG8zDdQMOWQEFY/mbNgpzkLjEq0"
    "+K/BThL6uGUIfb1D6Hsa0fnbJXRv/qXmNq2bGer0fMg8mpmaseR11jUvyB1GwHoTrcHwyd"
    "JH0k5rB0OxNBb9TmeOTt8Tjg3XQSDMp4TMVzY0qxU/p+/h3CLNhpps0PcJPWJ6cG88YNJC"
    "GjINxwWwW4C5baJbVqbhlvWmMhjT9N1a5PY9uuVPMaUHvO685k4I3J3VhUOOZuibYvT8JU"
    "CNyMrSP9pg6iG/oVttCZ8HGwH6wfPxd4WjFb0Fmmmm6SDH+o0+/gO2dWO26R6UoOMwBtdU"
    "0l4GnSb6hDwa7qIJmslgNIOgW2hMPaUUfRGKYsum4gxQE72BaJR352/hDpr32B4WrUfSZA"
    "MRigj6MDZ+MNgQPtqBEP5z3HpjOre/Bc/ThAuu9hM7bDz6GDPcZE0q+DPMQntGl2HDpeS6"
    "5S2se/i1luwuJtZ0pOOVZrvsze+1BxwCRK5Fx5wjYnEczg2bItzGK8t2IWHpH9fqO5xfOb"
    "s1gQJDD6jVrbAjA7tEp6DrZVXwXx8kRQ7mvZdU8UoV72tQ8fLFOV3Jm47ODUQt1FpRNetZ"
    "nriws+yosLNETBjb1ZL4/X006GdIeT5AXG1FNxf0f2wT3BWaG/8xXxO+19ytDdM1iPMe7v"
    "efjd3ycWnIBgRt1ynG1YfNqGoKBojrFPnKnzrZn7doBMD7m/eN7rB9OS6IfQ7UQuxvQkY3"
    "F1fqmOUZCZqQZ2R8M+zzJCO8NSHflaF6qcI5vzUhncFwqHQYdNAUw34RsHhFrBgRoNecAI"
    "PztimowzNjqZkZIXkBUBx1HOq9B10v5Ckd9arde3Ny1jyNFd0KbwixbdXGWrm8F1HIGpou"
    "IJOKPiDmkzcLjsSU4U3YrZYMZ31XOt9JHFbmwxDZZhWWGwsSOgYq6SwynWFjc8rVTUwBlZ"
    "k08mbS8JRpReSmEMiLJCfB8L1vEQlU3NMXyUnREQSe840fbZU7fHmNCWlfXw8H30Ha8Vsg"
    "Kl3ejLikxBpiiD8My8WEnxDIaxZ9GBqKr+cxMIHntWBruW+LKKCyDYNInW1CZxuYhEpM41"
    "RgOZnzTmYPfeVE+xisZP1FZv25JbDMFxYHlF9X7q/Ls76W05uFQeW3JfK3JfPzieGGynja"
    "lW1Z8+Iu2HFQSYWyVGCuKlqJTyEGKP2xX0aCuLdQOXpkjCKJU544nrtacXpEAeUKVZoCPn"
    "NVmAJRQEmBF1OgRLRUElbSoSwdZCLdgyZy5Z7vU9d6LL47pwBLSpSlRNhPvTAlUoAle1Sa"
    "FJ5DQfHkujFA+TFUFFMoM4nKTKJCYbdoJtHw+lwBeq/pcN83ox3Zop4XySmbWp4kgSGmpA"
    "JUj71h6jmPUzi4HCj2tWSVrMV1j5iNqRTzojcRaPdyXBdMQHzUCM/QGebAvs/D7XVyH+ny"
    "EeN384TZB0aOCvD7GrIYJKxCeRYQT0tbAYpD4fP1xG9Mo50Hu35A895X5GNFcVRlXQDFMt"
    "lzMQQLnZ1DeTB0DITKztIRdGnmyNYxxeHeOdJ2rAw8Y1kz2HIKDS/nQyvImxHOHvGLg2b0"
    "5jzf7aOX6cHRnhwvRQQ252kZPHZwF0jmMaAvyhM/BMk1Fiz0EhmEAnu3NRyWCsLGS+uBXt"
    "LIE1rSz6WJ7tZ01PWKClOYwuROCOEnRvmnTNSb+ZXKLA419AheWY6RLnaNlpppZiviQ3B1"
    "0sB/PP38KcApHGxD5+iq3esVSX6cjstjSHhc0t2z+qwYruGmZYbLxm4AUEP0nuZypj3d4k"
    "t7mnSlJevlXZpaIBvFG4haOizn81fe5q6czKCdKldty6HtAbzm8KsNX1cqSj4GLP28Rfbz"
    "lmluD+0pU9ZJRnplVOsTEMrZuTcdp2iEKGrmS1EOddqjTruryCzDO8syfBil2xW271NVbf"
    "xCc5uCbRl0eVarNgY1lm3RbU4zvVSujxYKOZ84TWTZ7CT3maDHkI/WImGV1x2e0YfkGq+k"
    "Tm1H93he/yVVXVLVVX9VV/F43BcG4oq2i+4nEvfoMmVeDwfXAz87S4EcMD5cC/ktSHrZv1"
    "SHVzzppdcUNQ8M32pKCdMx0BrmGqyTLA35xMopTaKQUmMiOpVlwrn973f8GykeQxGFk/qq"
    "svqqn3jlTl+SFiJjAEmRF1GkZLhjElbSoSwdmHpDf9G3kTmEpMoLqVLy+0iDlrQoHYvK5Z"
    "jim3cMUFo7qrJ2xDfjCrTzryIMMoOJyeGDnFziJc7z4Txzc8yB9RCfUwG66x6GmuQK809s"
    "ieRi07lwyK+3FVayatQ9SDLGN+QKVWdqgr1i90gncFSjIpaVWnNnizZxHpn9NWmrDl1ubr"
    "VYQ8eptun5rOH6B9iEoYanQ3HD65e6FsRReCp8xIb8DRG6hdlottDIPU6p2Fp+mBTz818N"
    "38wNHWBEHm4hTdIicOdNaZLel0maTf0ELnOaSj1YkU3Tja5y1e53W4j/T8jg8lIZthD7K2"
    "MF/ZJDg/8lU33/Ja6712YzylmmuWJfWJaJNZI+p8NgMfTfUThx8F+FIexiMOhFbGAXamzZ"
    "6N9cXSjDNyexGndpKfBmpkHwVgvV8xM/OYrAxqrGaNz+qkzHg8FUaQ97f7ZQ7MSEXCh95V"
    "IdT2/6nR491UKxExMyHNyMlc31yCG9qn79Nh6FLkeOJ+SaMj4KOCnQvwmBZx3cDKeXqtKj"
    "H2bkEK5OO+3rdkcd/wnXggP65Y6/sS8X/sp8udX7LxAry88kI0rFEr6ukGCmTc5nlvIciI"
    "FKDxGhfQc8ahXXg8cApR78haYIzSxpiggAJQmqMkWEZdQXql6YfH8dGu/I6FFMvRXMxRzq"
    "LX8BkdrDPLkuo6uteBquYIpn6bjC38BzWq7w95cnQENzkUbC4RJoqT0hjjOkeSETTbRau6"
    "C6urPcBVNmOX6WkhkFoT3fdJV2793J27T4jKpvAQlPbp0Znem3LIDjdqXZrnPLojroFHdY"
    "GAcA6vQ2hsuyofgat5aXRcVBVFC16aPMbWvJMqfw53HopQnxrvFhlu8RxJiwiHiH3YQNge"
    "kLcb0eHcy1TN2/qwUKOxlDIvoe1pQKu30p7DzjWOEkFHE4kZV2JYXQneSiCNvWCyM9FVhi"
    "Ph/mZbTUfqKlYPNPYX5NS8tYnwOIGJbnAHKEeN6WA2Rwc9FT0PVQ6agj1StZHihO2MWoyn"
    "lI+aq4XA0cVRLB2dXgA4AX1YI/IizvpBj80UUBeoXcG8Xwn1YIvtNRrsesELzXmpCu0ump"
    "fYUZwnhrQkCr1x22f/RbKGiKoViXgYGvRO07M0uSOQIowwJFpvGj4S50W3skU0gMsXYKcd"
    "CpwNJ+ltt+dvhixaItn6+s9p5Ef4grkGE2+yXBFtvW/p3iRSNDfqfiYu7wh4yjOVYcl4qg"
    "kXEHlccdHMZy2F4ZHdPA7NkTVsPNxeY2i6G2MqazTb8cRRLAYoJA10Pp/Quzqt3b2vI9Gs"
    "x5+QL8hDS00JwFGMUg/oinWAOz2NywHRd83OEeYGhzLeRi0wQL3d1TWq2E3d2MWRDpYIRO"
    "2Vtmv6Mw7BhpDuJX6GO8d1iKwlv0aBsudiA1HLoN141isI/M5MgMlQyX9BylljUhtnG/cN"
    "HcMk3r0fENjbzYgsXrNcDTI8zqNAA8vJG1woSVaVjAA0grouDcQlNaEfdlRWT/CVxu8Vz1"
    "+tfTrpJP8i6SXh3+p3S1KlSFIQJUDaYPu3LsHs90lZ/CrlUEzWGY2mH501kOJH86y8QxXE"
    "qimLKvdoowsR3HAVAdF43TPHP5NHsqn6aheanpuIQuPAYqTR5Cq8Px3yuDDleCzlFISWah"
    "yWzjB+tnKdNWFFLatsSmMkWp4zrTFbanS4Os01wOMkWUDOg6KZkrk1g8DUMSu9l+NCEQ6U"
    "nzAk+amY0BOWWs9BHIGu5Y4HKoD4j55C2zR7K2eTvC1qXN1Bx3ui7nnRGHlZuYyJuY/5UG"
    "NY3zKzkToHXau/Zsow4rwwsTIgVYJuWsyFRtxWrHv9DW9zpK0adMyHzl6LUDVKMXbQHKi+"
    "TE8iuUWfUajIzYcUZEWzkLK9W6mujT3GZkXXm9p064e77SWbwCvD8CMghLJvaENRvslH5o"
    "4/qOCgULrKM3f1yr7+7fPpuWrMKxmSV1btyv6SA8AlNjIgoCJ0h0C8Xrb5volpkJ/rUImp"
    "hAk05d1zvLmvysq9n32L1t0oEphtaa6UV5QriCrZlT/6Q15zGYdL4bM8217Ca8hLt5N8vW"
    "cwdi/tWAN2ffpf/KwAfKevbStPoKTKv+3M+Jy+BTqRHjXBkuvcWwiNInBCKVPi8Jn8L2Q5"
    "q6LXMibwDkVE5LtEjRY8wgZ9yM7qUpU3orYmOQEsNpPt5hZiOB3meixmKwNVRV1kljtSFX"
    "CZ1VCrBUlVSkKgnjdq8SvGDEyO0VnZyLQonwbWwbs0UjzS2aX2lu9Yne9HlORs/GbMUuu6"
    "9FqHzhtlpCXMz2BsuWF+vgC3Z6fp4n+cn5eXbyE7gWC9ykH1UBDHvda4jdnbiN0ju6qeFR"
    "2XJlCETKlQXlygTDsM/N7N//HyzvDts="
)
