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
    "distinct_from" BIGINT[],
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
    "distinct_from" BIGINT[],
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
    "eJztfW1z2rq28F/R8GW3M7TTpEnbTe/cGQJO670J5AHSnn3rM8QBEXxrZK5tmp1z7/nvj5"
    "ZkG78S2zEgHH3Bsq0lm7Vkab2v/20srRk2nbcjrNvTxaWN/2eNyfSx0UL/2yD6EtNGVpcm"
    "auir1aYDXHD1O5PBOKzzZB7pfee4tj516f25bjqYXpphZ2obK9ewCECpBD0sjOkCOQvdxs"
    "iaI8daYuTiv10H6fRoL5Hj6mTmNNHdIzLo1Sl99lsYfWZN6fAGuX/OQBrRSIc20JsTtNAd"
    "5C7wZgjdNNkFgIZbuoseML1FLJdCr4mLZ+xN1sSgf3riWveYdrfp+/z40WCPhrvwnMY//0"
    "lbBpnhv7ED9+F09XMyN7A5i+DemAEMuz5xH1fs2oVxrxL3kvWFP343mVrmekk2/VeP7sIi"
    "AYBBXLh6jwm2dfqW9JprrwH/ZG2aHsl8kvC333ThbxmCmeG5vjaBigDNX2BzrTGZ9AfjyU"
    "gZTyaNBIV9iBCtvEtTi8DsoK/qMATcwyu8+f309P37j6fv3n/4dH728eP5p3efaF/2vslb"
    "H//NX2aDLT4Uw5n6Re2P4YUsOgX5HIUL/2YwuqtzKEaMDfYDokUJ0KEzIh39AUCMAvSvxS"
    "ng43sbCfwLGxpsPpx9EGGp/z0xMbl3F/T0w9kW/H5rDztf28NXH85eR5Hc9+6csluA7g16"
    "2adQaHr7EE9P8GNA7x7n+AbpbDlLYv3StPQMpAcQMazPAeQI8b4Fhd3BzUVPQddDpaOO1E"
    "EfnrJ8dP7H3NyES/SC4TIcDJV2jyIY1u/5z9AaAhfu9OnPB92eTRJ3rFMrq2/y1vJ0Gb+i"
    "E/2e4Q3+IPwdb4tur2eGqxDXTt3AQ3e37t069JvgoOOT2/aAYEQ7IIOw/XG6oKhuoVu6gS"
    "5ukcF30dHX9pvT8w+wj8IpGx3d4bll498c2GsXiG7H9B7tf2fNHpN7+k6eAhv+LbSCIf4Y"
    "DfqMUfB2eJ3D4dlndtuCLR3xj8NBNl5h2mml25SDoA81KJRFH4g4/5PNEMT2/x8NZ33333"
    "jKPievObGthwbt96NB/7Vlc55hr0xCnm9ZcgkNvghG0d+lKHSNJU4nAIeIEWDmgbz1G/Va"
    "WsfqlTIat6+u2Zrq+Gtqe6zAndPoSutdffUhxk0Eg6Dv6vgrglP0X4M+W5RXluPe2+yJm3"
    "7j/2rAO+lr15oQ62Giz8I48S/7lyIbJf/qCn1YAUipb8v7ckSh5WHYE9syU7iTbI7b719D"
    "hvv9aQ6G+/1pJsMNt6LItVaADXipAhiOANUQzdXLNaG9PC+SQyASxflRzHikQkt0DFAu1G"
    "UXamCak6gfU8Y5HfF+/1pM7218jvKPcYTF8afxq6v2P15H2JzeoP/F7x6a9p3e4CKG7JWN"
    "fxnWupAuKgxTC6Tvek0BMa8Igv3+ErkZyBVEKzKiTDmeXRrsJZNmjc3d5laLButHn+l1fF"
    "Ir0kbQF+kOsz3A8ofu9V8YGW6LGRzgPZqeOgJz3cSa0t72LBfcJkFcTFxQTfzEKzepE9nB"
    "M0AjorJTgn+BqmOhE4rWt+h2vTItnQIHqhKyXt7RHmAaIUifMhtIToWHNHgIqcqgBHdSxY"
    "NM/Icg9qeUP9ktEU5Pzj6efXr/4SzAfXBlG8qTPBI7FthR/P413FFO373LsaXQXpl7CrsX"
    "xS9DUCp+Fbo2MRyrBOy8U5w01XmwIuO6cd29bCH6o5Hr/hfa6n/RyB/XCm3Cr0a6g84/Wg"
    "h+NfKP3oi24Vcjg8tuC9Gf+IaRh1KfctDpUyaVPiUkNeNfKTTKls+87nWy8FW2njgL/fT8"
    "QyG9QgCxq3m+101yxxKAz+FMinIhMcBdTd66MiQhlwAbA4YmxW0qUUhpWxHOtiKKNLheUZ"
    "YVz7ZIhNEeza1SYdC3uGTI7Ms6svHUsmf0MMc2lTCZAfmRXudTu0kFNtcwqYTFLc+uZf1k"
    "ctvK1Kf4M1icn5IOq34Os5nz0dJEQf9Bng1+hqemzp5Hpyy6hd8JIPw2t2mcIZYZwgNgAO"
    "WPOYBZXIqSUpTcO+sXmfq53RHDQCILOiU5wLM8MuVZtkh5lpAovUWl0LqxgamT0LJvxo+j"
    "s8Dk3kDImZ1jZoc4leLMdQJY8tfC8ddhYgPLVFiIDQHJhazQQpYQbaKUSJLh0rKxcU/+xI"
    "8JJWUM9alWqiMjxL/9meZfbQQMsa0/BJx7eAJSDND/jX0n69F4qHYopg8jMqpktnYynKqD"
    "e81tYqIR7vW0fEiQD+BLUVPDffzNQTNjCp10euOVtj7D+kf4PdFfpwh/JQeRtjuBF5qmFL"
    "j2JXClBydtY0dTQ5NKMqOHnc87ZkWlWTRA7nkus+j5FrPoedIsCscJLiRMhUAklvNh+d62"
    "1quy1ucAWGRsNyjbRaWZL2qnhYKmRi5vxjdDpYX4USP0Tlcdq4N+u9dCoRONjK6VjgpXvU"
    "YZc/TJhxykO4kLWxvKwa0o4X7ppkG5R9tapovBGZtlBGqb/JuDgIJ5EG+LiKRUT8WfaxXH"
    "Hod5ybizbOPeyFiZn141NtD7WzYa1712v1Fw4QCYFoJfjVwrw9EAztixzBJQgUeKIMbHa1"
    "Mn3zyuO0WYDN9ubpMnV7TjJMS+54vRBR8FinVupYMhQvbBmTGfYzDTwQrHI10pBA+dTY/F"
    "fdZoUso8UikTdAiFxCKvv8h8jjCCkYj+XUcfhRCxouK/U2wf2UFLfv9aIHffQUvA1P2Lrv"
    "uFLNYhmFogfdczmvkdljHpRQClOU84c54gHOtoaq1wZkqZ0N2t/KoD/YqmlNmYL2zGPjrW"
    "2p767myEXr3XifEvFprehD46+klBPGPHEsKenAfKIiPKdKJXXXXUefM+xU6ysyeBm9wXUP"
    "PwzDD8EQZ2EKSTc1bYNCl/bK3dt2is3/OrkEmOcsOYUsHy3eimus2g4EnoEcsAq6Nmn6WR"
    "plGlkSb8ZU6KWmxSgUsxHYKppHYtpsDiV1aF5cMKjOdGV7luD8dXSn/cQps2Xc2Hg5vrFm"
    "IHjXToNWXYQvyokfHge7+F4FcjFObPFoJfjdz01W/KcKSO/2qhTVsjQ2WkAI4nan80Vsc3"
    "Y6WFktfoWMPBN7UP6vNJr31BR42ca2TUUZV+R5lctjtqjz0lfoW+62BycaP2xuFnJa9phP"
    "2V66E6ovc3bY0Mxl/hr7JDGQ1e9alswh4VeT/4MIzA80+Y75yzQYXUEQGExO/T+JXGgBJk"
    "qI8xYKzblH1vpIhV3p2tIpW76fOkNPXVekD0NR69VA2UwsZUd6mwYhAqyzxi3W6FHMSavh"
    "gUZpB+c9CrP6/VN2muZtUOD3JTG4G/sQVZvC3k6j8xy9rN/jHSH/RHZGL9F7to02c/GHT+"
    "ryHG6ZduwgriWFx2o1IUM0zcwZs6EMMElMtO0h28OfSA9+bTaPOaMnG3FLMqXE6PRcyKfB"
    "cFuK0NUA11udXzA/6Kk3PK+t3r5Kxf2ZRlO0GR79/vX6OMgBWqWSSjeug8KhFtVVHuIgW4"
    "RvP8sBE+Ef4wQZXCkT6D2HDHRZG8oT4pE1KokJ+x9ZDqocWuN7fKZX6PHGkgoC9IQyvd/g"
    "mxOL/TOaqtP306/9hE2vr8A57R3/fvU8N7CgJLi5HAq0tTijIyrOfoxRcZ1iPDeo4fywcz"
    "bu4tqOfmoqty7qqFQidZFswyso8M2hEt8EQG7cignWNTfwhip4tI5CkyYVxiz5YN46qCfH"
    "6QYai36BY40iDvHpi3fnPQA3gNBhdY2ncwdzURfQPM/k+642M1Q/MiemvHINhxbpGjPwKY"
    "7oLBbcmNd2SGZhZtsIQT7++onHp2es7TTlAp9VQ/gfY77KejOD+bnrzmievnBlTbBe/Ipe"
    "5CST1esJc+9NYgvwxI+XnHq/dZc96ZGxvDfw3MiPRlTUM3wKjowcHrMaMjliKyFJGliHwQ"
    "ETnOGEgJ+WVIyDupB8DE3bllZghwW2RkH6h2ap7d4Xm/mgjBBIg9INlZWLZbOOVrFKp+qP"
    "6QB9MfshH94eUpfKQ7u/ju7FMbQ9H1wqxXFKxuHNhJHiXCSbYW4SThReFLqUkkb6lcGYKp"
    "w4K67zhwfeoav1Km9YVlmVgn6UjfAMVQfkehdrW4+jN9v0i/GAx6EaRfqHGs3lxdKHSmMw"
    "rQToYbkYxl+ZQ8Kwv9g7MBMR89Oh9JfLg3Jbdme/bjmgq7hcUApUtYMY1UmAK+JrIEDWKg"
    "kgplqQAeUYXxHwKSmK/IJdL3gXumK6TvbHdcFMjrAhmaeBmuj/niXQujNZyyvJ6oje1rud"
    "Drr8IVIPhluPAmNi6hHHjDNLg09Xveaavt1u/WzGvCncwpRD47bhtB39SMMugO65A7BjIl"
    "QljkTH+E2mxeIbYmuqNHZJCpuZ7hWWqRt+pGTo2KTDi4e/865FwjwyKF2Zab0lC6L0Op/y"
    "GU0Rz7sEJrjntKuzsJq49jF0ATe3WtjGkz0i3tKmiOu8rwy7DdvWmDwjZyqhG13x98a0Pm"
    "8AndOQZQ7jpxiT7va1vtT+A1mK46dCaGHle6KUo3xUPhTogIQeHUfiLIw4cNERSNJHWJEQ"
    "yTAaxHjSfki7GXTDincOHnHn5auPgOvH8Y1ssxSbl/z2EyKTbkhBHQJ1J8BxwheP2lnmZK"
    "Hi1108wkgQ9Tp5X//enHDwHi4WQbqkdX7V4vRbFsuGYKMrfkDfcBRGbvhTUY31mzFDXcFg"
    "O9118iu0yWdmwvU9wh2ratP2ZMbh8ihm/TcI5xnXhy5f3xT3FiUdrTqbUmqayGf2srh6GH"
    "OuVQWsIjZl4utt8oh8ChW0ybaFsmhaFcxNJy3ERCtzRF5TNGYyEmD7rh0sFuW0hnkR5Id3"
    "5CjRnINOfyaBFiwWKAFrqDKBszhdsQDMJ6P2IXvWp3Om9OXr9Ft/SfO0zkvgVAOjq7QN/H"
    "MG8ZK2TN0Qyv1i5L2W3CG/HU3ievW/6YjsseCmemTk9AwcqiTYzpAq4+0v8oE3YfNRslVa"
    "aNKlWmDhV0JwYp7tYcg6vFVr/z/L0e0opGRMThahcUUT2qZ4azMvXHwvM6DlfDeV29x/5K"
    "d5wHi7JSdJtfFMF2ArCG6N5JLApwZ2UtXT6syLhufFNH6ngwbCGvEY4dmNyMwNgUu6CRKw"
    "W8cluIHzXSU9sqC5r3Ghq5GA7+hB78SMf81u7dtNlzgqZGLtV+G+IbwFLWh+6xC35sxmQ0"
    "bl9e+hEa/Ewjo5trZUjfGgbdtOnbgKkufDN2gfdQvBvwlHb3Su2rrNAv9I+c0rs3XY4hr6"
    "GRbnvc3rx0+EwMW5z0O9+b37knmRXEdQhqj8gOrhwttgPRtYiVNAL0ks2kGzm/MPoCqJeM"
    "Pxljkr2j1TfGRAjnAsG+G+lbIBpF6uJa4Ony26uVCTUUMhJPpfRq5lD+T/QYQB7vZU/dzm"
    "tc6sRX3rOETvN3J34qpw9T/Elbn598mmrrj+fv32vrT3fzj68/I8N1EKXfeokpqZh+3dfP"
    "86rwkIzJAJsAsN+pXs77fQNmcIBnMi1YkBQLrvzmMEsGfRkvGxYby1qu6HH2FsH6j3QwQS"
    "y8CqGILrN0JXY8J21mtDAcjfzEK7cJHtkuNk1W6ob9P9eyKKCLISNXeKIGLwG2CDYUG9tD"
    "wwN9nXv65iSnveEHlcCBW6GXfzS8Fwz0ItaKfvZso2a36WzBsGrwvmu6btiRgjjSbiHtFv"
    "W2W7CVoKhyNwIksvpLJFVjsOYWxnS15or6Y/qAOUfExnb1aUfo41zKWBReQeJwNUR29eYh"
    "H2kriqpS2A4Aa4ju6k2fLA7UL6JNYCXGaZzfNkVw1hDltMJiyqQ71glzZj51sj9toguA95"
    "ihenCtFM5QDTAtBL8a+drud5XuRKUXgiZkIbu8GSldSD3GGhppd8bqt/YYrgXNMvap6lPa"
    "b4SsBNm261EjgDVUox6J2tTHyVa96UKnOJyBN01xOsdhKyD18ayNR0dpG+tOmsCdzW9sIO"
    "qQVi62XL7LJbJAt+wl811SaJnhqTErtWpGIeW3JPK3FNdH5v2i4nA1ZOA/nOWRl86y5aWz"
    "hJ9MWKFb2LaXBi2Ne8XUuMnlrUQiuQSopEJZKsh0fiJQwbM6FSZBFE7ivyz+pcuHKJQ4SG"
    "JL4digg6De95kozBZF4GRWg2NMLCraF5DXu6loZlGZ+nJHqS9TuJkKcDxyKcTs0jCPV0nx"
    "JIajPFwO9Ea9kiSS8yA5TXTPgWrpcbpTj9N0dUAFiA4liKgnjhMakAp8ehOcYJIQA4LHFv"
    "2pnAxiMYC5V5UI55uHBM9ylR5hx8nwj/ZvNbc5RTuhTjkcoSE2Hs/eGATd2daDg23P4Rdc"
    "cUdf229Ozz+A1y84G7vWT0zAZxf8fNNcmp81lswoIrAI00TSM3dPnrnsyyhsKIpC1S7BRf"
    "VGIhn199TGWAvDq4NxGU+VEJgksNAEFkmf+WIUyls0mplSxQ7FO9EIUYFk0WmPOu2ucqh4"
    "zRGllEoudcNc27iRJopEOmwXSPzsW6HOTwomX60HHjPIhAqKbESlChjBy48IIYMsaDEoBu"
    "O5ynxGtz/xIwstjMYsug9WUmbZ3WOeIc7QgYuwfl53yfNl8HzZkkvGSpW5ZwT967RdVCa4"
    "QMbQEqxWCEyyWsKxWomd/lD5AxYG/oUh1D1tNwrf3roX6bGOT+5D2vrj77MTbf3h9NM7+D"
    "2B34+/TyFlL0UtnSvowWBVx1iFPkM30YpuFQaMZeN7w3GxzaoPxGuZ/eYg09ANJy2z8L4e"
    "KlVuAvPY2zYuqXKrdOf6Sf9EOsf1dKiZDyuyZ3Zjk+oxnPZRI9fDwR9KZ9xCXoNe6bXHl4"
    "PhFb3kteKr02Fiyyj2758TDni/73DA7rB9OW4UpBMDaiF2gEyYF1fqmEX6BU2ICBzfDPs8"
    "JJC3oNbcxMu/qUK+zsgpuzuCJJkdhd3y2hrpsTDDFuJHjXwbqOycHyEf6PALnPOjGPMgo3"
    "LJFsV4rSqX7CGLAkNY4YQVUahd4fpwwuj7XKh+vwXV75OodtbLpZ5WAju7NEwIpBYTept8"
    "tJPqMHZKlsztRaQ8kBp5e1dRQkp3KOdzP1nZRpoPYBdPDYrUDNV7DDQu9nPYt94Yx4flLc"
    "jsKh2V4vPVyVnzNJYCIZyrIpZByIL8EZM0fj87v2sE6CWnd3WstZ02RbeUiwgg6hfGvIOi"
    "HHhq42mGxjoHb74BF3lDa1zfXPTUDhWL2BGYaipG9ds9YKl5SyOdXns0Ui9VYJo3bTEY5z"
    "WZmrrjGHTAGf3X9MQunNYmcwyZ7bxAZpuZ4bgGmbqTOzzV107R8ioJ2PotUue5mO3zLcz2"
    "eUqiBR916Ynmt9QHTECWqxMoGMqfVEqyMoHRhCCgWra5yzdd2O+wXWTuZoDXb/qe5M0Usi"
    "1RSKJiTaDXL8gIJgBfMjNIWQ1rucRkBgII/Qsp1sptEzgFuH7TdzcFlzCvxF24zEcC8GVP"
    "Xw8ZrlUKhxzsJWNwSv/XvZWmc8snroThBf70GxftkdqZjL8qg+FfLRQ+00j7+rpH5ZLJWO"
    "l87Q96gy+0R/KaRkaDS/qAjqr0wXIQPisj0lRfD8uyjXuD6JTTLk3O2BAiU3QwBK4MBE6/"
    "RSl5MRoML1gqSK8F9qGu8k3pDa65iSg4EYNmoJYqSywfVmQqhb+p8Ld0PRx0lNGIWVqhwa"
    "50bzzbKzQ0ckWXq6EKFPZbGlH+3416faX0ab+gqZELdXCldNVOuzehuFaVMXzjiWusH318"
    "ol/sGn2y2leG4U6xCxoZ0MVjOPFWCToFw6d0pRi3+932EAyVXkuM2WbiXzhF359vugXAIs"
    "+374NhrzuBiodq/0sLRU41wk/b3W9QfrHr3/bPNdJnFmJK52CA+JVQn80wiUu0F31Hz+bM"
    "eoRPxZgLS91d28/YKsLwIs8IpT3s0S+YHeDL7nZ7CnzQcGRrzM1QYSsMPYpBmVj5njLEiQ"
    "0hMn3UfvcGooa56thv0zUU7GyUwWoDuUInGvE6e/266qgz6I/V/g18aOEz/hUGa3ToRCA6"
    "s/y/zG2xkJN7GqzAVBZJc/QTP0KNaKeQzjMMVE7dWc5t6j/mazIFJKK7tWG6BnHewvP+s7"
    "F/6REcChI6UCiLBTE6dgo6txViCEPVb97uRGF/0BojQqO7diVGhMZ29SZzH2l4qacV7X0a"
    "2wFg/bB9cpprCzzdsgWepiHcc4CfPOiPxXbCFFi5IW5QC/E9k2cVa4mOIPCMbnxvq2MuZv"
    "MGU6UOB9+YAs5rJUu2lGG+q/f/YFguZjkMgbxkkwFDQ/FiGDEwged1eWFlJxUxbLzSDbsE"
    "xhOAEud5cS6z4WQTgP7BGaQx8+bGkUT0etN4e3Kc9d3ScMvRPQ67l/ozB0gPKDqdfSRtJf"
    "TcsB13cqe700UJUiehZbEhkanNOI+VbVnzwlmREqA1inrZe80VrqkuUXElAigpUJYCS2zf"
    "M5MB/VaKEiEJK+lQlg4hD1SevaIwNbJGkDR5Hk1svUTmvARonbIh7Z0MK8umE7sEESKAkg"
    "SFSLAlf2G2cbpwAkM1NNRxrUl5ExjGWJUcBQD8eVsBegvWWRBttufFcexLz4Vjf4GuAMv1"
    "z8KZ2M9yozjEkFSA6WEw5jAYsp7LRhY7lwPxGwG1Aoy/hJo4CYk+B5JDwk8lK0gk51490Z"
    "yUFyuo1bKT/InXuu0+NrYnUeR9mjkzKU5WQfenC45EExIid6G7aGHR/9BEvpfUjHZBFNxC"
    "3t43gzyGoQem1B6pbNiUnIg/4mkj4wWjbIvi5J8ydaIo7H0TydSJ24lQWepENvUTuMzn+O"
    "HDCp334+ug11WGLcSPGukMrq57CncD2bTh+mSoXA+GY+gcOokvVYfx/giv1sUrJcRhpbah"
    "tMJHiBrUL5cUWxQ/sT1+r0yvaATJy/Uml4b0IhbiVNs8VkznL7d5cAEDklc2tssXrEtu8c"
    "L1ez8pXXwHtj8E6iDdxognP2AJ0ZOSQz4QATOl55nckt+nM3aWwqBuz/jpw9Rpc60i52dG"
    "8uXsbLX1Sr6871y1d9asUG5gv79EdpnEwNheFgsMCSD2GA5yGISH8sElGOjDsBvqEjR4wz"
    "VJYzQ2N7eyGAbrNrHXOWslDwhGHAbNDRMji7BKxg/6IzIIlGZxMEXpDNEB/WJgDisdBp3v"
    "LewAhD6n0wbdQnnkycwi+DbJkezwOanKzU26W96a+EEdMCAvKSt1m0fB60jdZqNK3ebeM0"
    "eLtiXsITlBYsnJF5oWA3tmeJpoeC8Wn7ZZpgvM1AhQDSdr9QXDg620wPIagdnfAvvuSBZY"
    "L3asAEJDEBKdcXT+t2WQQtjcAEhkxpG5JtOFTu4L4TMCI1GadHaer51CCA1BSHTG0Tk3iO"
    "EsSgVvxkBlOJ9o4XyiqFmIi00TT921bl7b1gpnuI6l9mtuVb6EIMA9cQPytAsZWtF5SFzw"
    "7Fo92sb9wgXPLgs0Goif3uEFnXgx9y70Slt//IjPtfWnu+kHbX2G9Y9QV/fs/esUh7IdPU"
    "RAQ5LUrUjdiiy5W32az29K3y/H6jU1cjNWe+r4r8nVoKv0WihyqpGuMlK/UAB+5AnYv7eH"
    "XvJ1aGmkow47N+p40mv/NbgZt1D0nBXw7Y83iZwjp5BKtN1VrtrDPyGdqNfUyJ/9wffJ18"
    "H3FvJb8fUwj8hdfcLQ4jVmnllWRnCdRuVp/zi6Chd7jYHVr9pr9Zjec91iwdjxPRSYkR6u"
    "0q1SdIJU7VZ5GKHwen0X5FpPkQXDt5vbRMBVrGM+7z5rHpe4HnQHsbFAo9Gkd2dgAH9YWA"
    "5GgGomlfXUizcfXn9GP/GKQiwwQa7+k/7OrAeS4RS4qyc9LQL+aHijccO7lAalNFhvaXDP"
    "3JFo+8Ie2KPay9sKVGG+HqojKi1v2qzM0h+KV2YJGkxCHl8OhldMOGatMtJu9TFaznq51N"
    "MSj2R7fIZARCaOsE6foUQEJbCfDi0JUYIQskZJhSnZXTulqMD2iAcPpEb51KqId/C48MIl"
    "l+NwL9o9jVi/sJlVdi1Dv7gBqcVqup8c3oFkWsIhIA67nzzeMp1zuQS/TKEwAYVCCVIngK"
    "X3x5HQunhFhFTg+hkUdrWiSpuCIFkzPIaqMBGicJIApQkgk5kfmgIbDu2uOBVSgOXHUJoU"
    "MmnzwUkQYmxKfA5p0HJlkgZ/UQ3+6VlaZaZymalcKBwXz1Tuuzk8H8WFUjkfK4Kj4kwO/I"
    "b5vkoW47rngk9hlHOgOcJP7BXPR7oapzFgQqWzCzmxZaWzi3dp5vR1K5rOLgSaN53dkyAC"
    "RiHlWUSk45lMZyfT2R2rj4dMZyfT2QmBcPHS2SVK/6TwG2nlgbIZjtQCRU9zHNqarqR3EL"
    "x8905bfzg9gd+Pv099t3ZIP8fHQ5snIPpw/ED5CDog83rXoSAI5TVY3jqeqinJqezuURrR"
    "yNjPikdv8cvMXZ8uNtgmuomMWZONFbsPIW30KWyhz+2sz3rzaDjpry8m2yT99RsyM57MjP"
    "fCXA/91T7VQJQ9V2NgtfSXqX6+yhiecC6EXBh+vwXD7zMwXDhYPwolcZ0P1wGrnMB0tsAa"
    "hqkFnmUUyBFHgcwMZ2qsTCMtYWn2ahGFkltfrq3PryDM1PvFk9ZkgEvkF0A+03QUi9JJAD"
    "6TVxYM9cVYZa9IKh1wQv+Am7IEZ8/fNNhaTt6dOJn75WntMjj3oCS2c2ObJ5AuETcThdxP"
    "gNR+CUD/4GxAzEdvbhxJFI03jUVNoRpX22e5E6T2axZS8Rf1LAip1fkAef0LcgJKL4NjVZ"
    "dLLwPpZXCkOgTpZSC9DIRAuHheBl1Mb0X32eidrezGbNMnhxvB2fzdCWQ/P9HBtv+J2fZP"
    "59r694/voD09O22G2Yi7R6Qj09ANxyKQZ52eQ127uWEvwbKPzXmaA0H1DwHXgduVbf1ijP"
    "4tMhyewg+8C3yRC9H71pwlAzR1x0ULihY6ukGaMCiMaNnGvQFeBjP90U8juOKjagRo+QYT"
    "135Er/68Vt8Yr1t0eDTDU4NikcE/UkaK37x7jSwyxewqf6wBL0LgnfEst4dC8I8a9NYPup"
    "25ENggnRXE5L6ks0KjUmcFly6H6bqVp3PfBcD74w8a3WH7clzQjMCBWogdNDK6ubhSx2Ol"
    "20JBUyNDZXwz7MNFv6URtU+HHH5TOwokqvfbGum1+13oyY8a+TZQ2Tk/auRKGX6Bc36ML8"
    "65VDyVZ9CTJuhdp5EU2QR9uHTxO7FALy3iLlKY6yek8ACqRgHNVYjhlAWif3FZRDQMgdRi"
    "fTiAOX/i4umCWKZ1X0goT0LWwcKxd+lct6lMkLKEbNE9bUAkxqUDy0EdWO7WMzoXU8x0VF"
    "Kme2CGOi8AilvoONRbD7pWc7mrdFS66706OWvy8kp04ho8kNaf1Gcp/sXmmnmcPOiPxSZs"
    "AlLO2nBWDheDPmgCgSmkoFU/FbgOC3GUXz7PxS+fb+GXz1M8Nlcr06Coy06Lko33NNj6oX"
    "2HYQpFkP3MUBChUXyWB8Nn2QhOLtOubdJ1lqSWSX8yp3cIUoqD8cwzrj51J+y8wOSNw9Vv"
    "Cldf+87H2YpiqhSyA8D6Ybv6BcNHGl7qRkodgKexHQDWD9snp7l2wNMtO+BpAuEzyn4alC"
    "ed3OGpvnaKutsnYOuH9p3wewHq5raVotbbIr8kIMvJL4KhPJ8rQhiD3AzMQkVTmItsx/k4"
    "3Ev2m2dG+bLGxQB4j8bFvudhW8S2CDAtBL8a+d5Wx2r/Swt5jXSrYmfQv1SHV3AxaIphI9"
    "y4QqTO+C0lMsKAsmaCyDUT2Hc14R41JUmdgJcUF5/ixQtkxOHqx3vtKpAG3NgmdF9Ly06R"
    "b/eLjiAw5hvJPa99fT0cfIPtzW/BPnh5M+LbIGuIsd8xLBcLjAyBvGTWjqGh+JISAxN4Xg"
    "u2oth4pRt2CYwnACXOZTikDIfM5pac9d3ScMvRPQ67F75YFgosxxazvYjzuEVd+hOgNTIg"
    "7blYDQRrFMZ/CKhOEZWybtkLo4CnLC6K/wiYxH5Z7C+xfc/8WugmUZQESVhJh7J0iGoUy1"
    "TwSx9AUqQsRfykWyWqiiZA5Qb9DDLIWoqHrqUIZXgKl1DcAMk1qAjmE7kAonJCkgqy2lx6"
    "DamQgJSnRBedrxXgduwNc1yzOy9KQx+1rD9ZLWpl/cnd47h4/ckNJ1cBlutfHTHB+OZAsZ"
    "dr5PnoLVTh80hXiYjWI099z5hUuNdZfKQ4zpCkc2B7oxKX0zkXqhM2hBxIDmmdKsDyJrFV"
    "PTGc1NEJVUaVo79jDX1eJjP3WKhP8+ksZBQxkzB/9HRGsjZk/NpwQcjleUxhCAfpiA+L7r"
    "BDVwWW7YuKF47fA9volbb+9O78TFufn737BNnG9HNt/fs7yD92/v78HHKRnc2aqKuOOm/O"
    "XieTlR3g+SmJwX6EsriFX4enAjtkYlaZGUxmBtt7ZjBvMSk6pyNgUvFYWvEYXoEKEyEFWJ"
    "KiKk3kZpfYF/8lGhnyMmCRtSDCe3Xao067qzQyp7xU7ORFcsq3LiCbm5XZP3Q3D2tbMIk/"
    "h8qbuX9bb5muX+TVehtbKNP1y3T9R5oxTabrl+n6hUC4eOn6RwuMXXUJCqA0tiJ8eytf4U"
    "DHibHp+SRjMSCQFd/EXEvlWEsMnx26s631/cJlme5BW/VAuQSurOKDI2BXZ06S9ahgPAGZ"
    "E6mykiqrvausfhppcnm+gFsfVuS9s9HufFWVb8qV0h+3UOhEI13lqt3vthA/xheZDPTvOL"
    "oWVrXCOcQiQCITI/8s333meWehn55/KILmDUQNcfzhLE+WtrPsLG1nCQSzwL4U9vDCskys"
    "k23hgGks4h0F2xWagyt75hEHg16EKb9Q41z3zdWFQteQWBbe1KIk5TMnPC9pQimMNzpflc"
    "6fav9Lo+B67sO1kN+CTAnt7l+QJ4Ee6NlNv886eA2NjMaD62tWu4Q3NHKp9tXRV7jkt8RY"
    "/4HdLktFH1bgaPXGl8GgOxkOvo9aKGhqpN3rTQbDCU8LFToRgyaZlR7+GA36mdE1GZUeZs"
    "bURf+HapcSDnCxXb8QVyU0o+HJMEBcvyCzCZQhxdFFlc8NYjiLUnSOgcqkWiLTWeeuoIVN"
    "81G4OhkYDmuV1zeuudJV/QmTcXQOCmUtZorbIfvm0pW6cK/5tEbX9rrlUufSzi30AOpXw0"
    "WO/ug0+dnUWmIHapTSy1wHm2I6LjNAqvche/EGm2HLO78CaaRSadDDWrswdLgzlC4N7odq"
    "ysk6plL1+wJUv95nkB+bG4A67cGV4XOKTTNF3ZUtJQYAz5IRRUPrvoVE9vqF8L6BkIh/Bu"
    "IPVrtVMBFtD7VbQ8xLGc1gCHyPGl4vuW1RBW8yOW5nqFDxtYX4USN/DNR+C8FvMkmu37vr"
    "d+/y/nCBH8soFT/lIOmnTIJ+ytAoFlq0wjD7X7ZEKpO3k8VsqbvTxSSLJdqa1ioGKdOXlI"
    "3f4JgsXHQ9Bla/LWUn9m99ujDwL7zEpRRycVg56ctO+oPFjEnsB5qvosgPQ9VJFD6sOjpQ"
    "xT1TGR1zZD0yUuRVSIfn4NNxYqEVuxJ1f2S041po8mv845tcjmwT+w90PFLsZsc5Htqcwj"
    "E/mtoYE/5PMyLwNl2aOcLwnEjvp/NL+CkcdAfc1udzxAfAMzCMvFK+tXtvPr7+DCeGgwid"
    "qDaaLnRC/1IT6fTCA71gEYxc/Sd2mBP8ytSnOCWTxC6f9LSbfZBCQlpdpNXlBVhdMr3Jtr"
    "rFZjuU7dIt9kCRU9V5xXpoK1fILQZZQ6fvXVUBcnWbrvdFXb9DUHKO55/jHtpKzPEkpJzj"
    "uef4nCLNuDMoXVLijbfO8xiknOv553oIdSXmezq0nPO557wvGJQp8xUFlR7ZQnvqykRmh9"
    "VK+x9LicIuSVhJiKo01DKNWZXqvYwZX4l+uu7u6MmvXCgdqvJLN9csvVrbcSjpmKUgRZGa"
    "2q+5TZuKA4iJHgXJk7LXg7ZscDDXCaKM5vIzsuhkQjaerh1QabKcInPa5d6yZqmJd4uPoh"
    "GN3M6Nvxn/cwt6VAe7kJ+EIAv0og5a6L8AWp9RSIyYcYe5vz/SIzvjOdb0B50+bYb0ex2y"
    "nNzhqU6fR3tqZPNWCxjFojch3S+oYmfZHvTw7nAzgE7xoY/dkzpaqaOtt4726ILp26OR+s"
    "X3bSySHMWDayG/pZFRZzBksfLsCB6WHd/DkjXiK2IugbTyoGxvoZ14K2ARNUAKaP18xnam"
    "9vI2saLyfxhORumKLPsHu31h0TMOKQXP0hoAYMuK15jeAEnUVyXz+wzyM0XSjaSjegMeGT"
    "HySqahSZhD7t+IFs9Hcf2l/vgCK6jMfwEO+Y2t4j7v0swp6d8FvXP4TbHOTDLfOPA5XB4H"
    "CdobFoOIzAXhNJeo4oMwEZ9K24SJ9yDEwwkyCGgBppgL+87UgmcgawXKmxZzlmIpcdF/r2"
    "f3mIGxR/NgeO5rBQHxMmep6FtIU4rn+xLPC0cI1Sul+h6Cg2ZYn5kGSUEySHlZxr8NzDYJ"
    "r1bSHUhsx648Glwr/aKKI4BpIfjlCiMWsOs1NNLpDZjGiB/FUBjJXHLZqAe7w4CYj96ndy"
    "TaDG+V2KrM4IxWCaJHAKXCSmSF1dS0nHIfdhhQ0lhkGoMsVVgfFgKSEbIVqcMApxXoaq7p"
    "MN82Ms5xESKvuiY0/wTV1DBd5FZFja+tzKWn8XWluXwxQpoV0JLoXPGR6nCR0ZWpXHTTnB"
    "jEd6tgWhbQopi64zlOcK3Ng+4EzhNT+mfpOG/RDXENE7oTRCxWQsbBmPYjzCnjN0cjfAQe"
    "BPfh9Wc0t60lB7AAxnsCD4dz3iKVx8hRdHMPDf4+ethlZEFfhDlnaMT3zkD6HEoyw3tmO2"
    "psdGCh4Nukr0birlQHSXVQvdVBR5kci0rO3RLJsTywFvIaGrluj5iszY8auWyrPVbXgB01"
    "0u5eqWOWD8tvQeWbTo+nxPJbYsjowVpelJOPAEpOXmROfoanoCUs5bmTBitdd/K67giQ8U"
    "k4zddBnDsYK1eYBGEoifyq5NmAra7MvyMwbR8ZOfJKteF5mMPD45CZh44VxblTDx1af8BS"
    "bTW2KhBGflavXBqEIAdYvioEgVj9m8N8K5jwPuPOFNxlw5qz3DQ8ROMWDrcQFYF1lztpbI"
    "JIfssoNLuDZ+TJisN0KVKClxL8C5DgXTxdEMu07lOC/zIxGgWqE0dUGV4xHd9aGlMqLxE8"
    "N1I24Gxf7hRQieO0qg8W8b7tCZ7PjamBybTINM6El9hOTRFt/8TuJCsQe2velQSszLySP/"
    "NKBHklcq9kwdfQI29X+huDEOsXZ5OBJU3RnG2d/mng8gvI/wXE8VfiI9gyhPwOcn8HAWtC"
    "j/R97tZuKiu+9WPIHEN+Efm/iFQklvgsnhpHfhv5v42/V3gKzqppFMj23Y6BvWj3bVDxlM"
    "twFgKsoZdwnYyQMrz2YMavjTK0uBEyDloNGV6IPlPGOO8xxrmIYSbt20hSY0Dw2KI/hWkR"
    "zax1VB9HbntZfGHIQ5VnmcC+6mRm/WKmm4TtK7jX3Gb0WoR7Pe0vy2PbdZ69liUWA69Syi"
    "4/ohX9+3jGXVPBDrXCNmWcwcnUc2RFr0bK8Nubk9cpzrXVjZvHqMUGllYtadV6CVat4oKw"
    "FHnLuLUV9xaVIpr4IlqJ1Mcy4/HzxTO2QxfP/BWCksgvjXxgtSY6Z8kK0yAFWJKiNCnoyl"
    "SWEAlQSYaqFBVcfkhQo3iJUGz/MqZY8Yc7MlrkzhcWWpZzuOqGV5AKkFz/fGwpS24ONG/W"
    "B4nkHEhOLKc5UCyrCORz5ReyeEBkcU7Rr8UX72wdm8N7ToJtI1dgOmh3IcycJeLnIyDTuL"
    "N1+/EzujXx3PWjzeHFoWyqaZF7OPISqQCD0ysHVDh0HnVbJBi8iTalVqGt+6o/iit2gdLf"
    "xTLH/2E5UKmd25d2zlqXT9MWAIusp2tA1oqbNov9Dposn//g6krpd72c/v4JJHIbKkqf5/"
    "7nrfgalkvPV3lYOF+YJpQqdzglUXC2PjUBWMtg4XxK1W061QyEzxhOEvjOdiOKw71kPyKp"
    "/d+P9n+2NNxyeR1joNIeILQ9wGOOixI5BCbzgghP3605QZ5my+JjCLzdN3ptzoHxo0bGyv"
    "CqheBXI4Dt7rD9vd9CQTOe2UcU1oxivPhWFwMTmE6ibXcbob1EDpc4rDRMlHdjPXwyHdE+"
    "gMPQwWfiSvgLJGHlB1GaEAcrGS4/g4DzKf4JROEk/svjn2k+iqM/BCaxXxb7Np5aS7qdzk"
    "qQIAkr6VDaeSyaCrpsAckYfCX0eDEGpHAkI9SIp+9VmA5xSEmBSryXDpkKT7D1qfJMeElW"
    "tAIUd4OB6ondCPOdA7GhvbIC7A7se50Y/9L91Av1xHGSv8iBaM8V4/k4HrkQlH5pmMer3X"
    "4SwxEmOldG0o3jSxXLcN29xJJ6wzxI3uhWJJLzIDmhi8q1TDDpfa8IPtpFIqzoqDRqO6UA"
    "TpQapUO3c4bRC8Vp5/ZNT5X1ckz6QDh5NqI5ezcKj1dHTMeluZ0Hx3sOukPK+dhRD9LUDs"
    "08Lrz2pu+TPrzf/YJPMwhbj8S0W1A9aqY/NlkO57tH9LCwll4c+2lKfPzzhsofEg/P1R+5"
    "H+4cuDXphSu9cF+AF+5PI01Qz+ft4cOK7C3X+KaO1HELsYNGrhRlzMo3eQ16pT3ufOWXvJ"
    "ZGLtV+u99RWshraOR60FM7f7UQP2qkO+jcXCl9OrDf0shg/FUZthA7xNexwziHwIqWoO2W"
    "AuJ6Wt7jok6jggoAOb1GHxZpLm5j/HfG4uL3F/kbqMSdTfkHW6oDTzZ/3r26av+DTcnAm6"
    "036H/xu4fmaac3uEgxG9mzUr6jMVDpOyq0b6HMJSFzSbw05IMUUTyHhPE830DBlENCWP1k"
    "zoKd5iwwKtHivwQ7SejjliH09Q6h7+lkxv9dQvfm32pu07qZoU5Ph8yjqakbS15nXfeC3G"
    "EEPGuiNRg+WfpI2mntYCiWxqLf6cyZ0f8J54brIBDmU0LmKxua1Yqf0//h3CLdhpps0PcR"
    "PWB6cm/8wqSFdGQajgtgtwBz20S3rEzDLetNZTCm6bu1yO1bdMvfYkJPeN153dUIPJ3VhU"
    "OObsw2xej5nwA1IitL/2CDqYd8Rrf6Ej4PNgL0g/fj/xXOVvQRaKqbpoMc6zN9/V/YnhnT"
    "TfegBB2HMbimkvYy6DSZaeTBcBdN0EwGoxkE3UJj4iml6B+hKLZsKs4ANdEriEZ5c/4anq"
    "B7r+1h0XogTTYQoYigL2PjXwYbwkc7EMJ/j1tvTOf2c/A+Tbjh6j+xw8ajrzHFTdakgj/D"
    "LLSndBk2XEquW97CMw+/1pI9xcT6DM3wSrdd9s/v9V84BIhci445R8TiOJwbNkW4jVeW7U"
    "LC0j+v1Tc4v3J2awIFhh5Qq1thRwZ2i05B18uq4P99kBQ5mPe/pIpXqnhfgoqXL87pSt50"
    "dG4gaqHWiqpZz/LEhZ1lR4WdJWLC2K6WxO8fo0E/Q8rzAeJqK7q5oP9jm+Cu0Nz4j/ma8L"
    "3mbm2YrkGct/C8/2zslo9LQzYgaLtOMa4+bEZVUzBAXKfIV/7Uyf60RSMA3t+8b3SH7ctx"
    "QexzoBZiB42Mbi6u1DHLMxI0Ic/I+GbY50lGeEsj35SheqnCNb+lkc5gOFQ6DDpoimG/CF"
    "i8IlaMCNBLToDBedsU1OGpsdTNjJC8ACiOOg711oOuF/KUjnrV7r06OWuexopuhTeE2LZq"
    "Y71c3osoZA1NF5BJZTYg5qM3C47ElOFN2K2WDGd9VzrfSRxW5sMQ2WYVlhsLEjoGKuksMp"
    "1hY3PK1U1MAZWZNPJm0vCUaUXkphDIsyQnwfC9bxEJVNyTZ8lJ0REEnvON722VO3x5DY20"
    "r6+Hg28g7fgtEJUub0ZcUmINMcQfhuViwk8I5CWLPgwNxdfzGJjA81qwtdy3RRRQ2YZBpM"
    "42obMNTEIlpnEqsJzMeSezh75yon0MVrL+IrP+3BJY5guLA8qvK/fX5Vlfy+nNwqDy2xL5"
    "25L5+cRwQ2U87cq2rHlxF+w4qKRCWSowVxW9xKcQA5T+2M8jQdxbqBw9MkaRxClPHM9drT"
    "g9ooByhSpNAZ+5KkyBKKCkwLMpUCJaKgkr6VCWDjKR7kETuXLP94lrPRTfnVOAJSXKUiLs"
    "p16YEinAkj0qTQrPoaB4ct0YoPwYKooplJlEZSZRobBbNJNoeH2uAL3XdLhvm9GObFHPi+"
    "SUTS1PksAQU1IBqsfeMPWcxykcXA4U+1qyStbiukfMxlSKedGbCLR7Pq4LJiA+aoRn6Axz"
    "YN/n4fY6uY90+Yjxu3nC7AMjRwX4fQlZDBJWoTwLiKelrQDFofD5euI3ptHOg10/oHnvK/"
    "Kxojiqsi6AYpnsuRiChc7OofwyZhgIlZ2lI+jSzJGtY4LDvXOk7VgZeMqyZrDlFBpezodW"
    "kDcjnD3iNwdN6cN5vtsHL9ODoz86XooIbM7TMnjs4CmQzGNA/yhP/BAk11iw0EtkEArsPd"
    "ZwWCoIGy+tX/SWTh7Rkn4uTXS3pqOuV1SYwhQmd0IIPzHKP2Wi3syvVGZxqKFH8MpyjHSx"
    "a7TUTTNbER+Cq5MG/v3pxw8BTuFkGzpHV+1er0jy43RcHkPC45LuntVnxXANNy0zXDZ2A4"
    "Aaovc0lzPt6RZf2tOkKy1ZL+/S1ALZKN5A1NJhOZ+/8jZ35WQG7VS5alsObQ/gJYdfbfi6"
    "UlHyMWDp5y2yn7dMc3toT5myTjLSK6Nan4BQzs696ThFI0RRM1+KcqjTHnXaXUVmGd5Zlu"
    "HDKN2usH2fqmrjN5rbFGzLoMuTWrUxqLFsi25zuumlcn2wUMj5xGkiy2YXuc8EPYd8tBYJ"
    "q7zu8JS+JNd4JXVqO3rG0/ovqeqSqq76q7qKx+M+MxBXtF10P5G4R5cp83o4uB742VkK5I"
    "Dx4VrIb0HSy/6lOrziSS+9pqh5YPhWU0qYjoHWMNdgnWRpyCdWTmkShZQaE9GpLBPO7X+/"
    "499I8RiKKJzUV5XVV/3EK3fynLQQGQNIijyLIiXDHZOwkg5l6cDUG7NnfRuZQ0iqPJMqJb"
    "+PNGhJi9KxqFyOKb55xwCltaMqa0d8M65AO/8iwiAzmJgcPsjJJV7iPB/OMzfHHFgP8TkV"
    "oLvuYahJrjD/xJZILjadC4f8elthJatG3YMkY3xDrlB1pibYK3aPdAJHNSpiWal1d7poE+"
    "eB2V+TturQ7eZWizV0nOibnk8arr+DTRhqeDoUN7x+qWtBHIWnwkdsyM+I0C3MRtOFTu5x"
    "SsXW8sOkmJ9/NHwzN3SAEXm4hTRJi8CdN6VJel8maTb1E7jMaSr1YEU2TTe6ylW7320hft"
    "TI4PJSGbYQO5Sxgn7KocH/lKm+/xTX3evTKeUs01yxLyzLxDpJn9NhsBj67yicOPivwhB2"
    "MRj0IjawCzW2bPRvri6U4auTWI27tBR4U9MgeKuF6umJnxxFYGNVYzRuf1Em48FgorSHvb"
    "9aKHZBIxdKX7lUx5ObfqdHL7VQ7IJGhoObsbK5Hzmld9UvX8ej0O3IuUauKeOjgJMCPWgE"
    "3nVwM5xcqkqPfpiRU7g76bSv2x11/BfcC07olzv+yr5cOJT5cqv3XyBWlp9JRpSKJXxdIc"
    "FMm5zPLOU5EAOVHiJC+w541CquB48BSj34M00RulnSFBEAShJUZYoIy6jPVL0w+f46NN6R"
    "0aOYeiuYiznUW/4CIrWHeXJdRldb8TRcwRTP0nGFv4GntFzh7y9PgIbuIp2EwyXQUn9EHG"
    "dI90Immmi1dkF1dWe5C6bMcvwsJVMKQnu+6irt3puT12nxGVU/AhKe3DpTOtNvWQDH7Uq3"
    "XeeWRXXQKe6wMA4AnNHHGC7LhuJr3FpeFhUHUUHVpq8yt60ly5zC38ehtzTi3ePDLN8iiD"
    "FhEfEOewgbAtM/xPV6dDDXMmf+Uy1Q2MkYEtH3sKZU2O1LYecZxwonoYjDiay0KymE7iQX"
    "Rdi2XhjpqcAS8/kwL6Ol9hMtBZt/CvNrWnrG+hxAxLA8B5AjxPO2HCCDm4uegq6HSkcdqV"
    "7J8kBxwm5GVc5DylfF5WrgqJIIzq4GHwA8qxb8EWF5J8Xgjy4K0Cvk3iiG/7RC8J2Ocj1m"
    "heC9lka6Sqen9hVmCOMtjYBWrztsf++3UNAUQ7EuAwNfiNp3apYkcwRQhgWKTOMHw13MbP"
    "2BTCAxxNopxEGnAkv7WW772eGLFYu2fL6w2nsS/SGuQIbZ7JcEW2xb+3eKF40M+Z2Ki7nD"
    "HzKO5lhxXCqCRsYdVB53cBjLYXtldEwDs3dPWA03N5vbLIb6yphMN/1yFEkAiwkCXQ+l92"
    "/MqnZv68u3aDDn5QvwI9LRQncWYBSD+COeYg3MYnPDdlzwcYdngKHNtZCLTRMsdHePabUS"
    "dvcwZkGkgxE6ZW+Z/Y7CsHOkO4jfoa/x1mEpCm/Rg2242IHUcOg2XDeKwT4wkyMzVDJc0m"
    "uUWpZGbON+4aK5ZZrWg+MbGnmxBYvXa4C3R5jVaQB4+EfWChNWpmEBLyCtiIJzC01pRdyX"
    "FZEdE7jc4rnq9a+nXSWf5F0kvTocJ3S1KlSFIQJUDaYPu3LsHs90lZ/ArlUEzWGY2mH5w1"
    "kOJH84y8Qx3EqimLKvdoowsR3HAVAdF43TPHP5NHsqn6aheanPcAldeAxUmjyEVofjv1cG"
    "Ha4EnaOQksxCk9nGv6yfpUxbUUhp2xKbyhSljutMVtieLA2yTnM5yBRRMqDrpGSuTGLxNA"
    "xJ7Gb70YRApCfNMzxppjYG5JSx0kcga7hjgcvhbEDMR2+ZPZK1zdsRti5tpu64k3U574w4"
    "rNzERN7E/K80qGmcX8mZAK3T3rVnG3VYGV6YECnAMilnRaZqK1Y7/pm2vpdRij5lQuYrR6"
    "8foBq9aAtQXiQnll+hzKrXYGTEjjMi+spZWKnW1USf5jYj68rrPXHC3fOVzuIV4P0RkEFY"
    "MrFHrNtgp/RDG9d3VChY4Bl69ee1+ub+9ZNpySocm1lS58b9mg7CIzB1JqIgcIJEt1C8/r"
    "aJbpmZ4F+LoIkJNOnUdb2rrMmvurp9j93bJh2YYmitm16UJ4Qr2Lo58S9acx6DSee7MdVd"
    "y27Cn3A3/82yZ7kDMX804J+z79L/y8AHynr20rT6Akyr/tzPicvgU6kR41wZLr3FsIjSJw"
    "QilT7PCZ/C9q80dVvmRN4AyKmclmiRoseYQs64Kd1LU6b0VsTGICWG03y8w8xGAr1PRI3F"
    "YGuoqqyTxmpDrhI6qxRgqSqpSFUSxu1eJXjBiJHbKzo5F4US4dvYNqaLRppbNL/T3OoTve"
    "nzlIyejdmKXXZfilD5zG21hLiY7Q2WLS/WwRfs9Pw8T/KT8/Ps5CdwLxa4ST+qAhj2utcQ"
    "uztxG6VPdFPDo7LlyhCIlCsLypUJhmGfm9m//z/ZORXP"
)
