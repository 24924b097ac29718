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
    "EoSA5DZSehuBr6QAY+R1l2xRDrbIWgE24KEKIDgCVEM0f/mQA81fPmSiGS5F0cw3imJrxw"
    "am1NLhrdDCYPggK4eWsl53Kc5cY4kzVuy0xVr3QN77jSOc4ltwOVavlNG4fXXNWFDHZ0Hb"
    "YwWunEYZU+/sm0+x6R8Mgn6o428IDtF/DfqMh11Zjntvsztu+o3/qwHPpK1da0qsx6mmh3"
    "Hin/ZPicL2tte64SrEtVP1VqGrWxlfDfpNcdDxWc53QDBlRymXSRjjOVtQurbQ7UJzFrfI"
    "4Mqj0bf2u9PzT6A+gkM2OrrDc8vGvzigYlp4jCvtf2fpT0kGeCd3AT3XLbSCIX4fDfpMP+"
    "YptjQOh/Xf2GULWGXEP0mH8tgrTDutNNt14KaUz3YtekPE1X7ZerAYW/1Xw1nf/Teese/b"
    "a05tOsFoP+DJXcvmrPheee88C4dkvuU6Xp91PLI9s6+uoETlgUimqCxTZFtmilIum933+9"
    "eQ0/94moPT/3iayenDJSlQHUBuDe3leZEcApEozo9ixiMVWqJjgHKhLrtQA9OcRP2YMs7p"
    "iPf712J6b+NzlH+MIyyOP43fXLX/8TbC5vQG/a9+99C07/QGFzFkr2z8YFjrQibYMEwtkL"
    "7rNQXEvCII9vtL5GYgVxCtyIgy5Vi/NMxUa2DoanOrIw/rR+9p5rYHQl+kOczlBpY/dK89"
    "YGS4LeZnA8+xsdYx3QS343GHHe6KQ1xMXFBN/MQrN80oWPk9QCOiskOCH0DVsdAIRet7dL"
    "temZZGgQNVCVkv72gP8AgK7JE5FR7SjiikKoMS3EkVDzLxH4LYnxHxZLdEOD05+3z25eOn"
    "swD3wZltKE/ySOy/wI7i96/hjnL6IY/divbK3FPYtSh+GYJS8avQtYnhWCXg3jjDCVz7sC"
    "LjunHdvWwh+jMh1/2vtNX/OiG/Xyu0Cb8T0h10/tFC8Dsh/+iNaBt+J2Rw2W0h+hPfMHIZ"
    "GPPYF7PNiwlJzfhXCo2y5TOve508EipbT5yFdnr+qZBeIYDY1Tzf6ya5YwnA53CmRbmQGO"
    "CuJm9dGZKQJ6yNAUPT4jaVKKS0rQhnWxFFGlyvKMuK9S0SYbRHc6tUGPQtLhlyT07fT9PG"
    "c2yDfyYYkJ/oeT61m1Rgcw2TSljc8uxa1k8mt61MbYZ/A4vzc9Jh1fdhNnM+Wpoo6N/Is8"
    "HreGZq7H50yqJb+J0Cwm9zm8YZYpkhPAAGUM8Faf9mcSlKSlFy76xfZOrnjsIJA4ks6JTk"
    "AM/yyJRn2SLlmQi+kMKh+DCMH0dngcm9gZAzO8fMDnEqxZnrBLDkr4Xjr8PEBpapsBAbAp"
    "ILWaGFLCHaRCmRJMOlZWPjnvyBnxJKyhjqU61UR0aIf/szzT/bCBhiW3sMOPfwBKQYoO+N"
    "/djC0XiodiimDyMyqkRfOxlO1cG15jYx0Qj3el4+JMgH8KWomeE+/eIg3ZhBJ41eeDNZn2"
    "HtM/yeaG9ThL+Sg0jbncALTVMKXPsSuNJj8rexo6kR+SWZ0cPO5x2zotIsGiD3PJdZ9HyL"
    "WfQ8aRaF/ykuJEyFQCSW82H53rbWq7LW5wBYZGw3KNtFpZmvaqeFguaEXN6Mb4ZKC/H/Ca"
    "FXuupYHfTbvRYKHUzI6FrpqHDWa5QxR598ykG6k7iwtaEcXIoS7kEzDco92tYyXQzO2Cwj"
    "UNvk3xwEFMyDeFsiEEr1VPy5VnHscZjXjDvLNu6NjJX5+VVjA72/ZaNx3Wv3GwUXDoBpIf"
    "idkGtlOBrAEfsvswRU4JEiiPHx2tTId4/rThEmw5eb2+TJFe04DbHv+WJ0wUeBYp1b6WCI"
    "kH1QN+Zzlh4GVjge6UoheOhseixu6dGY/ZD5S+jTOx54+7iwED/DQmgXdHe8XzC4FUXkbw"
    "yNLZ6EDtv0vZt8YLBPWo/8xlJ4PWbhFVQThaQtr7/I7JMw8paIbmNHH9wQMc7iv1NMKtmx"
    "UH7/WiB337FQwCv+i24nhQzhIZhaIH3XM9rbnotbCiOA0kootJUw4MEKmwrjkDKMtiJzYY"
    "DYCmyG7U1+v+OiRF57YXwWCmU0HM2sFc7MxRS62tzqXwr9iuZi2tj9bCZ3Odbanm0yh1r2"
    "vUaMf7GcDk3oo6GfFMSzEi6bXqpQB1FpDb3pqqPOu48pBsad3Qnkw6+gH+UplfgtDOwgSD"
    "/urLBpUjHRWrvv0Vi752ch8ziV9zClguX7n840m0HBndATlpGJwq+LTWnd3Jd1M/xlToua"
    "OlOBS7HVgm08uxbEYfErq/v1YQXGc6OrXLeH4yulP26hTZuu5sPBzXULsb8J6dBzyrCF+P"
    "+EjAc/+i0EvxNCYf5oIfidkJu++l0ZjtTxny20aU8I3dkVwPFU7Y/G6vhmrLRQ8hwdazj4"
    "rvbB7jTttS/oqJHjCRl1VKXfUaaX7Y7aY3eJn6HPOphe3Ki9cfheyXMTwl7leqiO6PVNe0"
    "IG42/wquyvjOq7+hxQYVekvB98GEbg+SfMd87ZoEIKtwBC4vd5/EorWgky1MeKNtZsyr43"
    "UsQq78pWkcrd9HlWmvpmPSL6GE9ejhNKYWOmuVRYMQiVZZ6wZrdCnpVNXwwKM0i/OOjNH9"
    "fquzQfzWqHB7mpjcBR3yLMouZqPzGr8sTeGGmP2hMysfbATtr03lAKggpS9OhBM2EFcSwu"
    "u1Epiln07uBJHbDJAeWyq0YETw494Ln5NNo8piwkIcWsCpfTYxGzIt9FAW5rA1RDa0X1/I"
    "C/4uScsn73OkW5VDZl2U5Q5Pv3+9fIBlChmkUyqodOQBTRVhXlLlKAazTPD2vrivCHCaoU"
    "NncNYsMdF0Xy2rxSJqRQZq+x9Zjq2sjON7fKZX6PHPlToC9IQyvN/glBbL/SOTpZf/ly/r"
    "mJJuvzT1invx8/psbFFQSWFiOBV5emFGVkPNzRiy8yHk7Gwx0/lg9m3NxbNNzNRVfl3FUL"
    "hQ6yLJhlZB8Z7SZaxJaMdpPRbsem/hDETheRyFNkwrjEni0bxlUF+fwgw1Dv0S1wpEHCSj"
    "Bv/QKBZ9jGwQlWLwHMXU1EnwCz90l3fKxmaF59cu0YBDvOLXK0JwDj9dqX3HhHdKRbtMEy"
    "tXy8o3Lq2ek5z9dCpdRT7QTaH7Cfx+X8bHbylld8mBv2kntHLjUXalFCuk8D0nfeGuTBcD"
    "fRd9acd+bGxvCrgRmRPqxpaAYYFT04eDxmdMRSRJYishSRDyIixxkDKSG/Dgl5J4U0mLg7"
    "t8wMAW6LjOwD1U7Nszs871cTIZgAsQckOwvLdgvnSo5C1Q/Vn/Jg+lM2oj+9PoWPdGcX35"
    "19ZmPdcAuHsMTA6saBneRRIpxkaxFOEl4UvpSaRPKWkq8hmDosqPvOdKDNXOMhZVpfWJaJ"
    "NZKO9A1QDOV3FGpXi6s/0/eL9IvBoBdB+oUax+rN1YVCZzqjAO1kuBHJWNYdyrOy0BfUB8"
    "R88uh8JBkQvCm5NQGCH9dU2C0sBihdwopppMIU8DWRJWgQA5VUKEsF8IgqjP8QkMR8RS6R"
    "vg/cC10hfWe746JAXhfI0MTLcH3MF+9aGK3hXP/1RG1sX8uFXn8VrgDBr8OFN7FxCeXAG6"
    "bBpand805bbbd+t2ZeE+50TiHy2XHbCPqmZpRBd1iD3DGQCRTCInXtCYoaehUMm+iO/iOD"
    "zMy1jvXU6ojVjZwaFZlwcPfeOuRcI8MihdmWm9JQui9Dqf8hlNEc+7BCa457Srs7DauPYy"
    "dAE3t1rYxpM9It7SxojrvK8Ouw3b1pg8I2cjghar8/+N6GlPtTunMMoE584hS937e22p/C"
    "YzBddehIDD2udFOUboqHwp0QEYLCqf1EkIcPGyIoGknqEiMYJgNYjxrPyBdjL112TuHCz6"
    "79vHDxA3j/MKyXY5Jy/57DZFJsyAkjoE+k+A44QvD6Sy3NlDxaaqaZSQIfpk4r/8fTz58C"
    "xMPBNlSPrtq9Xopi2XDNFGRuyYzvA4jM3gtrML6z9BQ13BYDvddfIrtMHQJsL1PcIdq2rT"
    "1lTG4fIoZv03COcZ14duX965/ixKL4ydBTWI1QnvRsDkMLdcqhtIRb6F4utl8oh8ChW0yb"
    "aFsmhaFcxNJy3ERCtzRF5QtGYyEmj5rh0sFuW0hjkR5Ic35CcSbINOfyaBFiwWKAFpqDKB"
    "szg8sQDMJ6P2EXvWl3Ou9O3r5Ht/TNHSZy3wIgHZ2doM9jmLeMFbLmSMertctSdpvwRDy1"
    "98nblj+m47KbwpGp0QNQsLJoE2PGyj490XeUCbuPmo2SKtNGlSpThwq6U4MUd2uOwdViq9"
    "95/l4PaUUjIuJwtQuKqB7VuuGsTO2p8LyOw9VwXlfvsb/SHOfRoqwU3eYXRbCdAKwhuncS"
    "iwLcWVlLlw8rMq4b39WROh4MW8hrhGMHpjcjMDbFTkzIlQJeuS3E/yekp7ZVFjTvNSbkYj"
    "j4A3rwfzrm93bvps3uEzQn5FLttyG+ASxlfegeO+HHZkxH4/blpR+hwY8mZHRzrQzpU8Og"
    "mzZ9GjDVhS/GTvAeincB7tLuXql9lVXIhv6RQ3r1pssx5DUmpNsetzcPHT4SwxYn/c735n"
    "fuSWYFcR2C2iOygzNHi+1AdC1iJY0AvWYz6UbOL4y+AOo140/GmGTvaPWNMRHCuUCw70b6"
    "FohGkbq4Fni6/PZqZUINhYzEUym9mjmU/1MtBpDHe9lTt/MalxrxlfcsodP8w4mfyunTDH"
    "+ZrM9Pvswm68/nHz9O1l/u5p/f/oYM10GUfuslpqRi+nVfP3+H6ZAYkjEZYBMA9jvVy3m/"
    "T8AMDnBPpgULkmLBmV8cZsmgD+Nlw2JjWcsV/dffI1j/kQYmiIVXIRTRZZauxI7npM2MFo"
    "YzIT/xym2CR7aLTZOVumHv51oWBXQxZOQKT9TgIcAWwYZiY3toeKSPc0+fnOS0N/xFJXDg"
    "VujpvxreAwZ6EWtFP3u2UbPLdLZgWDV43zVdN+xIQRxpt5B2i3rbLdhKUFS5GwESWf0lkq"
    "oxWHMLY7pac0X9MX3AnCNiY7v6tCP0di5lLAqvIHG4GiK7evOQj7QVRVUpbAeANUR39aZP"
    "FgfqF9EmsBLjNM5vmyI4a4hyWmExZdId64Q5M5862Z830QXAe8xQPbhWCmeoBpgWgt8J+d"
    "bud5XuVKUngiZkIbu8GSldSD3GGhPS7ozV7+0xnAuaZexT1ae03whZCbJt16NGAGuoRj0S"
    "tamPk61604VGcaiDN01xOsdhKyD18ayNR0dpG2tOmsCdzW9sIOqQVi62XH7IJbJAt+wl80"
    "NSaNHxzNBLrZpRSPktifwtxfWReb+oOFwNGfhPZ3nkpbNseeks4ScTVugWtu2lQUvjXjE1"
    "bnJ5K5FILgEqqVCWCjKdnwhU8KxOhUkQhZP4L4t/6fIhCiUOkthSODboIKj3fSYKs0UROJ"
    "nV4BgTi4r2BeT1biqaWVSmvtxR6ssUbqYCHI9cCqFfGubxKimexXCUh8uB3qhXkkRyHiSn"
    "ie45UC09TnfqcZquDqgA0aEEEfXEcUIDUoFPb4ITTBJiQPDYoj+Vk0EsBjD3qhLhfPOQ4E"
    "Wu0iPsOBn+0f6l5janaCfUKYcjNMTGY/2dQdCdbT062PYcfsEVd/St/e70/BN4/YKzsWv9"
    "xAR8dsHPN82l+UVjyYwiAoswTSQ9c/fkmcu+jMKGoihU7RJcVG8kklF/z22MtTC8OhiX8V"
    "QJgUkCC01gkfSZr0ahvEWjmSlV7FC8E40QFUgWnfao0+4qh4rXHFFKqeRSM8y1jRtpokik"
    "w3aBxM++Fer8rGDyzXrkMYNMqKDIRlSqgBG8/IgQMsiCFoNiMJ6rzG/o9id+YqGF0ZhF99"
    "FKyiy7u80LxBk6cBHWz+sueb4Mni9bcslYqTL3jKB/nbaLygQXyBhagtUKgUlWSzhWK7HT"
    "H2g/0h6w/t3Aj6l7UXBx+z4E3aYPfr9cWxCoqqxHOuPQo0aY2gpR0YAu+ZAbmu4BfBo7t2"
    "hh0ddAdCl2WAbdR0N3Fw5sJnTxN+g+YuvYTt9+qr9FetEzuAVchWGD+Dv453GmsuKZMNz1"
    "ti1LKtuq3bPCH0OZSLPIACJ7ZzfanW+q8l2B0mUjCB3bHE1IV7lq97v0tNeAuLPRTQ86eo"
    "0Jub656KkdVr2Mng4fsdySQ1UZsZyS0JiQHh1G7X+lp/zWhFy0x51v0MtrQMbJ4Vc4wf/p"
    "sd/jyu8xGH5t99X/8m8bOYRYuM7gxnsf3vLyOnpZHeML7mHi4ooGSR/DdCrJ05/niaE5z4"
    "6gOU/Ez2x2sIIYrnN6herR7Im9RZAcAqlfONhpvnCw023hYKcp4WAet5fE8++jQT9LKg1A"
    "4gKUMXPR/6H61TEBZESkpkThmHiNmJg4BAPEC8fomDiGm6F6eZ4TCIGLvKI0OoOry8Fw3L"
    "7oKaywqX/Aa5+2O165U9oQY/fkYlsJE04ITioWhFMsRBzwQDYtHpERgqqTQu7A6Td9PYG0"
    "3jznARmaf4Il21wY+AFDXshGapbNzeXm9vSa0Y7Paswm68+/6ieT9afTLx/g9wR+P/86g/"
    "pWdLmgVEKPhrtAlLBrIIJmopVtLQ0Yy8b3lE3BNivVCekwww6mvziUidEMJ60M175uKv3T"
    "BF7QmlJlti+V2U/6EmV5ZB9WaAZ5UxclXCNlQq6Hg98VYI+9Bj3Ta48p+3xFT3ktQVhml2"
    "4MZWkUAO8xd1Z32L4cNwrSiQG1EPuDsjEXV+qYpcUKmqDGHN8M+zx/Fm9NiNqfesVqVChu"
    "EzlkV0dQUaajsEtemys0YRz+PyHfByo75v+eKrPrqTIFSciVUeZ3ixdprcr87iHlKENYYf"
    "VjFGpXuD6c58bHXKj+uAXVH5OodtbLpWYXqqMcAqnFhN4m8++klLKdUlJme8V1D6RGqRGq"
    "qLeuOZTzuZ+ubCMtYLaLZwZFaoYWPQYaV2Vx2PfeGMeH5S3I7CodleLzzclZ8zSWLzSc2D"
    "WWbtuCZKvTNH4/uxhSBOg110JyrLWdNkW31FYNIOpn5NlBBVs8s/GstI0hBC7yhtbg3gG+"
    "lwAw1VSM6rd7wFLz1oR0eu3RSL1UgWnetMVgnNdkZmqOY9ABdfrW9MAunAM6cwxZGrBAGm"
    "jdcFyDzNzpHZ5pa6doLeIEbP0WqfNczPb5Fmb7PCUrqY+69KqMbdvWnp5BekZpxpzGaMFQ"
    "/gzn/dc/4/WFmWLZ5tkR6LJ+l2ZT2ZZINxW8fpP3JG9S3W05dRPFnQOtfkE2MAH4mllBym"
    "hYyyUmOogf9BVSDPDbJnAKcP2m725qk2MHa/ZsUbgibgLwdU9fDxmuVQqHHOw1Y3BG3+ve"
    "StO45RNWwvACf/qNi/ZI7UzH35TB8E/wTd4cTUj7+rpHpZLpWOl86w96g6+0R/LchIwGl/"
    "QGHVXpg90gfFRGoKm+dLxlG/cG0cwX+LfFhhCZooMhGIpB3PRblJIXo8HwglVN8VpgHeoq"
    "35Xe4JobiIIDMWgGSqmyxPJhRaZS+JsKf0vXw0FHGY2YnRUa7Ez3xrO8QoMFCihDFSjsty"
    "ZE+X836jUENLRQ0JyQC3VwpXTVTrs3pbhWlTF844lzrB+9faJf7By9s9pXhuFOsRMTMqCL"
    "x3DqrRJ0CoYP6Uoxbve77SGYKb2WGLPNxA84RdufMwrGBxZ5vv0YDHvdaU9pQzhKC0UOJ4"
    "Qftrvf23TR7vqX/eMJ6TP7MKVzMED8TKjPZpjEKdqLPqNncWY9wodizIWl5q7tF2wVYXiR"
    "Z4TSHvboF8z+4MvudsEnmv+zNeZmqLAVhv6LQZlYpesyxIkNITJ91H73BlwpueLYb9M1FK"
    "xslMFqA7lCBxPidfb6ddVRZ9Afq/0b+NDCR/wrDNbo0IFAdGalspjTYqF8EGmwAlNZJM3R"
    "T/z0aNl6SvjNFo1nGKicsrOc09R/zNdkBkhEd2vDdA3ivIf7/Wdj/9Jjqg4UKsiDS7RdKG"
    "osClW/ebsTdf1By/EKje7aVeMVGtvVG8x9pOGlZmSIJ9uxHQDWD9snp7m2wNMtW+BpGsI9"
    "9/fpo/ZUbCdMgZUb4ga1EN0zfVFd4+gIAs/oxo+2OuZiNm8wVepw8J0p4LxWsrpxGea7eu"
    "8PhuVilsMQyGs2GTA0FK8bGwMTeF6XF1Z2UjzWxivNsEtgPAEocZ4X5zJxdDYB6AvqkPHf"
    "mxtHEqPuTePteaTXd0vDLUf3OOxeSjUfoJKG6HT2kbSV0HPDdtzpnebOFiVInYSWdblFpj"
    "bjPFa2Zc0Lp59IgNYo5mXv5Ym5prpEceIIoKRAWQossX3PTAb0WylKhCSspENZOoQ8UHnu"
    "isLUyBpB0uRlNLG1EkUmEqAyT9ELyLCybLdEnqgYoCRBIRJsSRWVbZwunC1KDQ11XGtS3m"
    "xRMVYlR61Mf95WgN6CJUlFm+15cRz70nPh2F+gK8By/VOeJfaz3CgOMSQVYHoYjDkMhqzn"
    "spHFzuVA/EZArQDjr6F8dEKiz4HkkPBTyQoSybhXTzQn5UVRsydeUdxDwsDG9iyKQbdmzm"
    "yK02UYIkdaxU1WQ/g9h/b5r79ChkNKljUMidyF5iJnYT066BGaGkGhOyLD+Y2V2kUWnYDI"
    "cNGj5qCFRmeKjozUrIp7uefzSRX/iqShpBf/oh8Zxeg/ZbZFmW2x/tkWZQq3XYfbOusVnY"
    "BYL2naiwFLc4/I5p7wHly8YGwcVmqSSivzYAsvTIEQkER9VUq8WJLvvQowohEkrwSTXArS"
    "a/fGZ/y+5fBjxW/oQxdVNLzWbPepsV0u5H2aeYXCVdD9WYmwHc1UzwUxVh+yifwAGp12QR"
    "TcQp5aVI/JZ0mhr7phU0tQxpYaK6aUti1frJM59UXYNJpSytuXlMemfgKX+WICfFiR5b3G"
    "t0GvqwxbiP/zUlM9hUcIbNpwfjpUrgfDMXQOHcSXqsMEBkjxQRDxIbx1FK8blQSWpJDixH"
    "GJE3HmSToI5MF0yqcvqoABVQ0a2+UL1iW3eOH6vZ+VLn4wW84G1EGajRHPi8cqZSUlh3wg"
    "ApbQyjO5Jb9PZ6yewqBuLwXhw9Rpc62iGESGSSe7jEm9TDrPRE1HTAlVFDG5s/RCRWP8/h"
    "LZZSrGYHtZLGdAALHHTAGHQThfeVlWgAQDfRh2Q12CBm+4JmmMxubiVhbDYN2mttfvWeZi"
    "QDDiMAjUvMgiyKDswqP2hAwC3iUOpijVER0QWXNE+QTk0Afjne8t7ACENqfTBt3a1qMz1S"
    "2Cb5McyQ7vk6rc3NRB4a2pH+/PlNkLzVlI3eZx8DpSt9moUre595JCom0Je8hbl1hy4h4s"
    "2xAdgL0wc4loeC+WumSzTBeYqRGgGk7WT2d5sqedZWdPO0tkLPG30gLLawRmfwvshyNZYL"
    "20IgUQGoKQ6Iyj878tgxTC5gZAIjOOzDWZLTRyXwifERiJ0mQc7HztFEJoCEKiM+mJSAxn"
    "Ucr5NwYqXX9Fc/0VRc1CXGyaeOauNfPatlY4w3UstV9zq/IlBAGRaxuQ513I0IrOQ+KCZ9"
    "fqyTbuFy54dlmg0UD88A4v6MSLR/W8maw/f8bnk/WXu9mnyfoMa58hQOjs49sUh7Id3URA"
    "Q5LUrUjdyt43r5/0JdLl1ef9xnxYkcVW+srflT5UUIECEF5zQm7Gak8d/zm9GnSVXgtFDi"
    "ekq4zUrxSA//PaXD/aQ68uF7QmpKMOOzfqeNpr/zm4GbdQ9HhCrnvt/nhT4ydyCFUm2l3l"
    "qj38AypNeM0J+aM/+DH9NvjRQn4rvh7mEbmrryVRvPzoCyuOCq7TqDwjPEfXdG6ZGR/jNi"
    "wHYLtC9V43mR1jes/RkIKx43sIhpQertKtUnSCVO1WeRih8Hp9F5ThSpEFw5eb20TAVaxj"
    "Pu8+ax6XuCA3AxsLNBpNelUHA/jjwnIwAlQzqaynXrz79NbL6vC4wAS52k/6q1uPKTkkdn"
    "qnPJkjvNFkrggpDb4GaVDmitg1e1R7eZtK2MrweqiOqLS8abMKvL8rXgVeaDAJeXw5GF4x"
    "4Zi1yki71cdoOevlUkvLSZnt8RkCEZk4wjp9hnLUlcB+OrQkRAlCyPKVFVbrcu2UenPbIx"
    "48kBql2q4i3sHjwun3XaymVhzuVbunEesBm1kVuTP0ixuQWqym+ynvFEimJRwC4rD7KfEk"
    "K/2USwbGFApTUCiUIHUCWHp/HAmtixfLSwWun0FhVyuqtCkIkjXDY6gKEyEKJwlQmgCyzt"
    "WhKbDh0O6KUyEFWH4MpUkh6/kcnAQhxqbE55AGLVcmafAX1eCfXsBDFrEqgGFZxGr3OC5e"
    "xMp3c3g5il9FduGoOJMDv2G+r5LFuO5lwlIY5RxojvATe8Xzka7GaQyYUOnsQk5sWens4l"
    "2aOX3diqazC4HmTWf3LIiAUUh5FhHpeCbT2cl0dsfq4yHT2cl0dkIgXLx0domqsCn8Rlrl"
    "2GyGI7V2bZ6CjXQlvYPg5bsP4UKKvls7pJ/j46HNHRC9OX6kfAQdkHm9a1AQhPIaLG8dT9"
    "WUVqdxV7eakAkZ+1nx6CV+mrnr08UG20QzkaE32Vix6xDSRu/CFvrczvqsN4+Gk/76YrJN"
    "0l+/ITPjycx4r8z10F/tUw1E2XM1BlZLf5nq56uM4QnnQsiF4Y9bMPwxA8OFg/WjUBLX+X"
    "AdsMoJTGcLrGGYWuBZRoEccRSIbjgzY2UaaQlLs1eLKJTc+nJtfVw+tbl6v3jSmgxwifwC"
    "yGeajmJROgnAF/LKgqG+GKvsFUmlA07pC7gpS3D2/E2DreXk3YmTuV+e1i6Dcw9KYjs3tn"
    "kC6RJxM1HI/QRI7ZcA9AX1ATGfvLlxJFE03jQWNYVqXG2f5U6Q2q9ZSMVf1LMgpFbnA+T1"
    "L8gJKL0MjlVdLr0MpJfBkeoQpJeB9DIQAuHieRl0Mb0U3WejV7ayG/qmTw43grP5hxPIfn"
    "6igW3/C7Ptn84n618/f4D27Oy0GWYj7p6QhkxDMxyLQJ51egx17eaGvQTLPjbnaQ4E1d8E"
    "XAduV7b1wBj9W2Q4PIUfeBf4Ihei1605SwZoao6LFhQtdHSDNGFQGNGyjXsDvAx07clPI7"
    "jio04I0PIdJq79hN78ca2+M9626PBIxzODYpHBP1FGil+8e4ssMsPsLL+tAQ9C4JmxnttD"
    "IXijBr30F93OXAhskM4KYnJf0lmhUamzgkuXw3TdyvO57wLg/fEHje6wfTkuaEbgQC3E/i"
    "ZkdHNxpY7HSreFguaEDJXxzbAPJ/3WhKh9OuTwu9pRIFG9356QXrvfhZ78f0K+D1R2zP8n"
    "5EoZfoVj/h9fnHOpeCrPoCdN0LtOIymyCfpw6eJ3YoFeWsRdpDDXz0jhAVSNApqrEMMpC0"
    "RfcVlENAyB1GJ9OIA5f+ri2YJYpnVfSChPQtbBwrF36VyzqUyQsoRs0T1tQCTGpQPLQR1Y"
    "7tY6nYspZjoqKdM9MEOdFwDFLXQc6r0HXau53FU6Kt313pycNXl5JTpxDR5I60/qsxT/Yn"
    "PNPE4etadiEzYBKWdtOCuHi0EfNIXAFFLQqp8KXIeFOMovn+fil8+38MvnKR6bq5VpUNRl"
    "p0XJxnsabP3QvsMwhSLIfmEoiNAoPsuD4bNsBCeXadc26TpLUsukP5vTOwQpxcF45hlXm7"
    "lTdlxg8sbh6jeFq6995+NsRTFVCtkBYP2wXf2C4SMNLzUjpQ7A89gOAOuH7ZPTXDvg6ZYd"
    "8DSBcJ2ynwblSad3eKatnaLu9gnY+qF9J/xegLq5baWo9bbILwnIcvKLYCgvKqhwIzALFE"
    "1hLbLd5uNwr9lrnpnky5oWA+A9mhb7nn9tEcsiwLQQ/E7Ij7Y6VvtfW8hrpNsUO4P+pTq8"
    "gpNBUwwL4cYRInXGbymQEQaUFRNErpjAvqsp96cpSeoEvKS4+BQvXh4jDlc/zmtXYTTgxD"
    "al+1pabop8u190BIEx30juee3r6+HgO2xvfgv2wcubEd8GWUOM/Y5huVhYZAjkNbN2DA3F"
    "l5QYmMDzWrAVxcYrzbBLYDwBKHEugyFlMGQ2t+Ss75aGW47ucdi98MWyTGA5tpjtRZzHLe"
    "rQnwCtkfloz6VqIFSjMP5DQHWKp5RVy14ZBTxlcVH8R8Ak9stif4nte+bVQjeJoiRIwko6"
    "lKVDVKNYpn5f+gCSImUp4qfcKlFTNAEqN+gXkEFWUjx0JUUowlO4gOIGSK5BRTCfyAQQlR"
    "OSVJC15tIrSIUEpDwFuuh8rQC3Y2+Y45rdeVEa+qhl9clqUSurT+4ex8WrT244uQqwXP/a"
    "iAnGNweKvUwjL0dvofqeR7pKRLQeeap7xqTCvc7iI8VxhiSdA9sblbiczrlQnbAh5EBySO"
    "tUAZY3aa3qieGkjk6oIqoc/R1r6PMymZnHQn2az+cgo4iZhvmj5/ORtSHf14YLQi7PYgpD"
    "OEhDfFh0hx26KrBcX1S8cPwe2EZvJusvH87PJuvzsw9fINeYdj5Z//oBso+dfzw/h0xkZ3"
    "oTddVR593Z22SqsgPcPyUt2F+hHG7hx+GJwA6ZllXmBZN5wfaeF8xbTIrO6QiYVDyWVjyG"
    "V6DCREgBlqSoShO52SX2xX+JRoa8DFhkLYjwXp32qNPuKo3MKS8VO3mRnPKtC8jmZuX1D1"
    "3Nw9oWTOHPofLm7d/WWybrF3m13sYWymT9Mln/keZLk8n6ZbJ+IRAuXrL+0QJjV12CAiiN"
    "rQhf3spXONBxamx6PstYDAjkxDcx11I51hLDZ4fubGt9v3BZnnvQVj1SLoErq/jgCNhV3U"
    "myHhWMJyBzIlVWUmW1d5XVTyNNLs8XcOvDirx3Ntqdb6ryXblS+uMWCh1MSFe5ave7LcT/"
    "44tMBvp3HF0Lq1rhDGIRIJGJkX+W7z7vvLPQTs8/FUHzBqKGOP50lidH21l2jrazOILX5C"
    "cB/y+OwGJsYgqszAgbj7dMQemFZZlYIxnzdwMVQ+YdBdsVMoMze2a/B4NeRN65UOMCzc3V"
    "hUKX51h649RqL+WTUrwsH0W56dv5pnT+UPtfC07XAK6F/BYkoWh3/4QUFPSPHt30+6yD15"
    "iQ0Xhwfc2KwvDGhFyqfXX0DU75LTG2VpBkylLRhxU4EUDj62DQnQ4HP0YtFDQnpN3rTQfD"
    "Kc+4FToQgyaZJTR+Hw36mYFLGSU0dGPmov9Dtcu1B7jYrrqJa2ma0chvGCCuupGJGkrtxs"
    "cWsD83iOEsStE5BirzlYlMZ4172Rb2eojC1cl2c1iHB23j9SyjAJ6xxkfnoFCGeKYTH7Jv"
    "Ll1fDteazyvLba9bLk057dxCj6DZNlzkaE9Okx/NrCV2oPgrPc3V2ylW+TIDpDp2sgdvsB"
    "m2vPNLu0ZKwAY9rLULQ4c7Q03Y4HqoWJ8sECu16q9Aq+59BvmxuQGo0x5cGT5n2DRT1F3Z"
    "UmIA8CIZUTS07ltIZI9fCO8bCIn4FyD+YEVxBRPR9lAUN8S8lNEMhsD3qOH18gYXVfAm8w"
    "53hgoVX1uI/0/I7wO130Lwm8w/7Pfu+t27vD+c4P9llIpfcpD0SyZBv2RoFAstWmGY/S9b"
    "IlmbdrKYLTV3tphmsURbM4bFIGVmmLKhMRyThavZx8Dqt6XsxLVAmy0M/ICXuJRCLg4rJ3"
    "3ZSX+wcDyJ/UDzVRT5Yag6icKHVUcHqrgXKqNjPsJHRoq8CunwHHw+BC+0Ylei7o+MdlwL"
    "TX6Nf3yTy5HIY/8xpEeK3ewQ0kObUzjmRzMbY8LfNCO4cdOlmSPC0Yn0fj51h58dQ3MgIm"
    "A+R3wArINh5I3yvd179/ntb3BgOIjQiWqj2UIj9JWaSKMnHukJi2Dkaj+xw+ILVqY2wylJ"
    "OnZ5p+cjGILsHNLqIq0ur8DqkulNttUtNtuhbJdusQcKSqvOK9ZDW7kaeTHIGvrT76rAkq"
    "vZdL0v6vodgpJzPP8c99BWYo4nIeUczz3H5xRpxp1B6ZISyr11nscg5VzPP9dDqCsx39Oh"
    "5ZzPPed9waBMBbUoqPTIFtpTV+aIO6xW2v9YStTMScJKQlSloZYZ4qpU72XM+Er003V3R0"
    "9+5ULpUJUHzVyzzHVtx6GkY5aCFEVqar/mNm0qDiCmWhQkTzZkD9qywcFcI4gymsvfkEUn"
    "E7LxbO2ASpOla5nTLveWpafmNC4+yoRMyO3c+JvxP7egR3WwC6lfCLJAL+qghfYA0JpOIT"
    "Fixh3m/v5E/9kRT1+nPWr0bjrS7jVIIHOHZxq9H+05IZunWsAoFr0ImZRBFatne9DDs8PF"
    "ADrFhz52TepopY623jraowumb49G6lfft7FI3hkProX81oSMOoMhi5Vn/+Bh2fE9LFkjvi"
    "LmEkgrD8r2FtqptwIWUQOkgNbPZ2xnai9vEysq/4fhZJSuyLJ/sNsXFj3jkFLwLK0BALas"
    "ePnuDZBEfVUyv88gv1Ak3Ug6qjfgkREjr2QamoQ55P6NaPFyFNdf6o8vsILK/BfgkN/YKu"
    "7zLs2ckv5d0DuH3xTrzCTzjQOfw+VxkKC9YTGIyFwQTnOJKj4IE/GptE2YeA9CPBwgg4AW"
    "YIa5sO/MLLgHslagvGkxZymWbRj991q/xwyM3ZoHw3NfKwiIl+lgRd9CmlI835d4XjhCqF"
    "7Z6vcQHKRjTTcNkoJkkPKyjH8bmG0SXq2kO5DYjl15NLhW+kUVRwDTQvDLFUYsYNdrTEin"
    "N2AaI/4vhsJI5pLLRj3YHQbEfPI+vSPRZnirxFZlBme0ShA9AigVViIrrGam5ZT7sMOAks"
    "Yi0xhkqcL6sBCQjJCtSB0GOK1AV3NNh/m+kXGOixB51TWh+SeopobpIrcqanxtZS49ja8r"
    "zeWLEdKsgJZE44qPVIeLjK5M5aKZ5tQgvlsF07KAFsXUHM9xgmttHjUncJ6Y0Zel47xHN8"
    "Q1TOhOELFYdR4HY9qPMKeMX5wJ4SPwILhPb39Dc9tacgALYLw78HA45z1SeYwcRTf30ODP"
    "o4VdRhb0QZhzxoT43hlIm0O1a3jObEeNjQ4sFHyb9NVIXJXqIKkOqrc66CiTY1HJuVsiOZ"
    "YH1kJeY0Ku2yMma/P/Cblsqz1W14D9T0i7e6WOWT4svwVFhTo9nhLLb4khowdreVFOPgIo"
    "OXmROXkdz0BLWMpzJw1Wuu7kdd0RIOOTcJqvgzh3MFauMAnCUBL5VcmzAVtdmX9HYNo+Mn"
    "LklWrD8zCHh8chMw8dK4pzpx46tP6ApdpqbFUgjPysXrk0CEEOsHxVCAKx+heH+VYw4V3n"
    "zhTcZcOas9w0PETjFv5uISoCay530tgEkfySUcN3B/fIkxWH6VKkBC8l+Fcgwbt4tiCWad"
    "2nBP9lYjQKVCeOqDK8Yjq+tTRmVF4ieG6kbMDZvtwpoBLHaVUfLOJ921M8nxszA5NZkWmc"
    "CS+xnZoi2v6J3WlWIPbWvCsJWJl5JX/mlQjySuReyYKvoUfervQ3BiHWA2eTgSVN0Zxtnf"
    "5p4PILyP8FxPFX4iPYMoT8DnJ/BwFrQv/p89yt3VRWfOvHkDmG/CLyfxGpSCzxWTw3jvw2"
    "8n8bf6/wDJxV0yiQ7bsdA3vV7tug4imX4SwEWEMv4ToZIWV47cGMXxtlaHEjZBy0GjK8En"
    "2mjHHeY4xzEcNM2reRpMaA4LFFfwrTIppZ66g+jtz2svjCkIcqLzKBfdOIbj0w003C9hVc"
    "a24zei3CvZ73l+Wx7RrPXssSi4FXKWWXn9CKvj7WuWsq2KFW2KaMMziZeo6s6M1IGX5/d/"
    "I2xbm2unHzGLXYwNKqJa1ar8GqVVwQliJvGbe24t6iUkQTX0QrkfpYZjx+uXjGdujimb9C"
    "UBL5pZEPrNZU4yxZYRqkAEtSlCYFXZnKEiIBKslQlaKCyw8JahQvEYrtB2OGFX+4I6NF7n"
    "xhoWU5h6tueAWpAMn1z8eWsuTmQPNmfZBIzoHkxHKaA8WyikA+V34hiwdEFucU/Vp88c7W"
    "sTm85zTYNnIFpoN2F8LMWSJ+PgIyjTtbs59+Q7cmnrt+tDk8OJRNNS1yD/+8RCrA4PTKAR"
    "UOnUfdFgkGb6JNqVVoa77qj+KKnaD0d7HM8X9YDlRq5/alnbPW5dO0BcAi6+kakLXips1i"
    "v4Mmy+c/uLpS+l0vp79/AInchorS57n/eSu+huXS81UeFs4Xpimlyh1OSRScrU9NANYyWD"
    "ifUnWbTjUD4TrDSQLf2W5EcbjX7Ecktf/70f7rS8Mtl9cxBirtAULbAzzmuCiRQ2AyL4jw"
    "9N2aE+R5tiw+hsDbfaPX5hwY/5+QsTK8aiH4nRDAdnfY/tFvoaAZz+wjCmtGMV58q4uBCU"
    "wn0ba7jdBeIodLHFYaJsq7sR4+mY5oH8Bh6OAzcSX8BZKw8oMoTYiDlQyXn0HA+RT/BKJw"
    "Ev/l8c80H8XRHwKT2C+LfRvPrCXdTvUSJEjCSjqUdh6LpoIuW0AyBl8JPV6NASkcyQg14u"
    "lzFaZDHFJSoBLvpUOmwhNsfao8E16SFa0Axd1goHpiN8J850BsaK+sALsD+14jxr80P/VC"
    "PXGc5C9yINpzxXg5jkcuBKVfGubxarefxXCEic6VkXTj+FLFMlx3L7Gk3jAPkje6FYnkPE"
    "hO6KJyLRNMet8rgo92kQgrOiqN2k4pgBOlRunQ7Zxh9EJx2rl901NlvRyTPhBOXoxozt6N"
    "wuPVEdNxaW7nwfGeg+6Qcj521IM0tUMzjwuvven7rA/vD7/gkw5h65GYdguqR+naU5PlcL"
    "57Qo8La+nFsZ+mxMe/bKj8IfFwX+2J++HOgVuTXrjSC/cVeOH+NNIE9XzeHj6syN5yje/q"
    "SB23EPubkCtFGbPyTV6DnmmPO9/4Ka81IZdqv93vKC3kNSbketBTO3+2EP+fkO6gc3Ol9O"
    "nAfmtCBuNvyrCF2F98HTuMcwisaAnabikgrqXlPS7qNCqoAJDTa/RxkebiNsZ/Zywufn+R"
    "v4FK3NmUf7ClOvBk8+fdm6v2P9iUDLzZeoP+V797aJ52eoOLFLORrZfyHY2BSt9RoX0LZS"
    "4JmUvitSEfpIjiOSSMl/kGCqYcEsLqJ3MW7DRngVGJFv812ElCH7cMoa93CH1PIzp/u4Tu"
    "zb/U3KZ1M0Odng+ZRzNTM5a8zrrmBbnDCFhvojUYPln6SNpp7WAolsai3+nM0el7wrHhOg"
    "iE+ZSQ+cqGZrXi5/Q9nFuk2VCTDfo+oUdMD+6NB0xaSEOm4bgAdgswt010y8o03LLeVAZj"
    "mr5bi9y+R7f8Kab0gNed19wJgbuzunDI0Qx9U4yevwSoEVlZ+kcbTD3kN3SrLeHzYCNAP3"
    "g+/q5wtKK3QDPNNB3kWL/Rx3/Atm7MNt2DEnQcxuCaStrLoNNEn5BHw100QTMZjGYQdAuN"
    "qaeUoi9CUWzZVJwBaqI3EI3y7vwt3EHzHtvDovVImmwgQhFBH8bGDwYbwkc7EMJ/jltvTO"
    "f2t+B5mnDB1X5ih41HH2OGm6xJBX+GWWjP6DJsuJRct7yFdQ+/1pLdxcSajnS80myXvfm9"
    "9oBDgMi16JhzRCyOw7lhU4TbeGXZLiQs/eNafYfzK2e3JlBg6AG1uhV2ZGCX6BR0vawK/u"
    "uDpMjBvPeSKl6p4n0NKl6+OKcredPRuYGohVorqmY9yxMXdpYdFXaWiAlju1oSv7+PBv0M"
    "Kc8HiKut6OaC/o9tgrtCc+M/5mvC95q7tWG6BnHew/3+s7FbPi4N2YCg7TrFuPqwGVVNwQ"
    "BxnSJf+VMn+/MWjQB4f/O+0R22L8cFsc+BWoj9Tcjo5uJKHbM8I0ET8oyMb4Z9nmSEtybk"
    "uzJUL1U457cmpDMYDpUOgw6aYtgvAhaviBUjAvSaE2Bw3jYFdXhmLDUzIyQvAIqjjkO996"
    "DrhTylo161e29OzpqnsaJb4Q0htq3aWCuX9yIKWUPTBWRS0QfEfPJmwZGYMrwJu9WS4azv"
    "Suc7icPKfBgi26zCcmNBQsdAJZ1FpjNsbE65uokpoDKTRt5MGp4yrYjcFAJ5keQkGL73LS"
    "KBinv6IjkpOoLAc77xo61yhy+vMSHt6+vh4DtIO34LRKXLmxGXlFhDDPGHYbmY8BMCec2i"
    "D0ND8fU8BibwvBZsLfdtEQVUtmEQqbNN6GwDk1CJaZwKLCdz3snsoa+caB+Dlay/yKw/tw"
    "SW+cLigPLryv11edbXcnqzMKj8tkT+tmR+PjHcUBlPu7Ita17cBTsOKqlQlgrMVUUr8SnE"
    "AKU/9stIEPcWKkePjFEkccoTx3NXK06PKKBcoUpTwGeuClMgCigp8GIKlIiWSsJKOpSlg0"
    "yke9BErtzzfepaj8V35xRgSYmylAj7qRemRAqwZI9Kk8JzKCieXDcGKD+GimIKZSZRmUlU"
    "KOwWzSQaXp8rQO81He77ZrQjW9TzIjllU8uTJDDElFSA6rE3TD3ncQoHlwPFvpaskrW47h"
    "GzMZViXvQmAu1ejuuCCYiPGuEZOsMc2Pd5uL1O7iNdPmL8bp4w+8DIUQF+X0MWg4RVKM8C"
    "4mlpK0BxKHy+nviNabTzYNcPaN77inysKI6qrAugWCZ7LoZgobNzKA+GjoFQ2Vk6gi7NHN"
    "k6pjjcO0fajpWBZyxrBltOoeHlfGgFeTPC2SN+cdCM3pznu330Mj042pPjpYjA5jwtg8cO"
    "7gLJPAb0RXnihyC5xoKFXiKDUGDvtobDUkHYeGk90EsaeUJL+rk00d2ajrpeUWEKU5jcCS"
    "H8xCj/lIl6M79SmcWhhh7BK8sx0sWu0VIzzWxFfAiuThr4j6efPwU4hYNt6BxdtXu9IsmP"
    "03F5DAmPS7p7Vp8VwzXctMxw2dgNAGqI3tNczrSnW3xpT5OutGS9vEtTC2SjeANRS4flfP"
    "7K29yVkxm0U+WqbTm0PYDXHH614etKRcnHgKWft8h+3jLN7aE9Zco6yUivjGp9AkI5O/em"
    "4xSNEEXNfCnKoU571Gl3FZlleGdZhg+jdLvC9n2qqo1faG5TsC2DLs9q1cagxrItus1ppp"
    "fK9dFCIecTp4ksm53kPhP0GPLRWiSs8rrDM/qQXOOV1Knt6B7P67+kqkuquuqv6ioej/vC"
    "QFzRdtH9ROIeXabM6+HgeuBnZymQA8aHayG/BUkv+5fq8IonvfSaouaB4VtNKWE6BlrDXI"
    "N1kqUhn1g5pUkUUmpMRKeyTDi3//2OfyPFYyiicFJfVVZf9ROv3OlL0kJkDCAp8iKKlAx3"
    "TMJKOpSlA1Nv6C/6NjKHkFR5IVVKfh9p0JIWpWNRuRxTfPOOAUprR1XWjvhmXIF2/lWEQW"
    "YwMTl8kJNLvMR5Ppxnbo45sB7icypAd93DUJNcYf6JLZFcbDoXDvn1tsJKVo26B0nG+IZc"
    "oepMTbBX7B7pBI5qVMSyUmvubNEmziOzvyZt1aHLza0Wa+g41TY9nzVc/wCbMNTwdChueP"
    "1S14I4Ck+Fj9iQvyFCtzAbzRYauccpFVvLD5Nifv6r4Zu5oQOMyMMtpElaBO68KU3S+zJJ"
    "s6mfwGVOU6kHK7JputFVrtr9bgvx/wkZXF4qwxZif2WsoF9yaPC/ZKrvv8R199psRjnLNF"
    "fsC8sysUbS53QYLIb+OwonDv6rMIRdDAa9iA3sQo0tG/2bqwtl+OYkVuMuLQXezDQI3mqh"
    "en7iJ0cR2FjVGI3bX5XpeDCYKu1h788Wip2YkAulr1yq4+lNv9Ojp1oodmJChoObsbK5Hj"
    "mkV9Wv38aj0OXI8YRcU8ZHAScF+jch8KyDm+H0UlV69MOMHMLVaad93e6o4z/hWnBAv9zx"
    "N/blwl+ZL7d6/wViZfmZZESpWMLXFRLMtMn5zFKeAzFQ6SEitO+AR63ievAYoNSDv9AUoZ"
    "klTREBoCRBVaaIsIz6QtULk++vQ+MdGT2KqbeCuZhDveUvIFJ7mCfXZXS1FU/DFUzxLB1X"
    "+Bt4TssV/v7yBGhoLtJIOFwCLbUnxHGGNC9koolWaxdUV3eWu2DKLMfPUjKjILTnm67S7r"
    "07eZsWn1H1LSDhya0zozP9lgVw3K4023VuWVQHneIOC+MAQJ3exnBZNhRf49bysqg4iAqq"
    "Nn2UuW0tWeYU/jwOvTQh3jU+zPI9ghgTFhHvsJuwITB9Ia7Xo4O5lqn7d7VAYSdjSETfw5"
    "pSYbcvhZ1nHCuchCIOJ7LSrqQQupNcFGHbemGkpwJLzOfDvIyW2k+0FGz+KcyvaWkZ63MA"
    "EcPyHECOEM/bcoAMbi56CroeKh11pHolywPFCbsYVTkPKV8Vl6uBo0oiOLsafADwolrwR4"
    "TlnRSDP7ooQK+Qe6MY/tMKwXc6yvWYFYL3WhPSVTo9ta8wQxhvTQho9brD9o9+CwVNMRTr"
    "MjDwlah9Z2ZJMkcAZVigyDR+NNyFbmuPZAqJIdZOIQ46FVjaz3Lbzw5frFi05fOV1d6T6A"
    "9xBTLMZr8k2GLb2r9TvGhkyO9UXMwd/pBxNMeK41IRNDLuoPK4g8NYDtsro2MamD17wmq4"
    "udjcZjHUVsZ0tumXo0gCWEwQ6HoovX9hVrV7W1u+R4M5L1+An5CGFpqzAKMYxB/xFGtgFp"
    "sbtuOCjzvcAwxtroVcbJpgobt7SquVsLubMQsiHYzQKXvL7HcUhh0jzUH8Cn2M9w5LUXiL"
    "Hm3DxQ6khkO34bpRDPaRmRyZoZLhkp6j1LImxDbuFy6aW6ZpPTq+oZEXW7B4vQZ4eoRZnQ"
    "aAhzeyVpiwMg0LeABpRRScW2hKK+K+rIjsP4HLLZ6rXv962lXySd5F0qvD/5SuVoWqMESA"
    "qsH0YVeO3eOZrvJT2LWKoDkMUzssfzrLgeRPZ5k4hktJFFP21U4RJrbjOACq46Jxmmcun2"
    "ZP5dM0NC81HZfQhcdApclDaHU4/ntl0OFK0DkKKcksNJlt/GD9LGXaikJK25bYVKYodVxn"
    "usL2dGmQdZrLQaaIkgFdJyVzZRKLp2FIYjfbjyYEIj1pXuBJM7MxIKeMlT4CWcMdC1wO9Q"
    "Exn7xl9kjWNm9H2Lq0mZrjTtflvDPisHITE3kT87/SoKZxfiVnArROe9eebdRhZXhhQqQA"
    "y6ScFZmqrVjt+Bfa+l5HKfqUCZmvHL12gGr0oi1AeZGcWH6FMqteg5ERO86IaCtnYaVaVx"
    "N9mtuMrCuv99QJd89XOotXgPdHQAZhycSesGaDndIPbVzfUaFggXX05o9r9d3922fTklU4"
    "NrOkzo37NR2ER2BqTERB4ASJbqF4/W0T3TIzwb8WQRMTaNKp63pnWZOfdTX7Hru3TTowxd"
    "BaM70oTwhXsDVz6p+05jwGk853Y6a5lt2El3A372bZeu5AzL8a8Obsu/RfGfhAWc9emlZf"
    "gWnVn/s5cRl8KjVinCvDpbcYFlH6hECk0ucl4VPYfkhTt2VO5A2AnMppiRYpeowZ5Iyb0b"
    "00ZUpvRWwMUmI4zcc7zGwk0PtM1FgMtoaqyjpprDbkKqGzSgGWqpKKVCVh3O5VgheMGLm9"
    "opNzUSgRvo1tY7ZopLlF8yvNrT7Rmz7PyejZmK3YZfe1CJUv3FZLiIvZ3mDZ8mIdfMFOz8"
    "/zJD85P89OfgLXYoGb9KMqgGGvew2xuxO3UXpHNzU8KluuDIFIubKgXJlgGPa5mf37/wN6"
    "K560"
)
