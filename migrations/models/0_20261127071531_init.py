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
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
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
    "screening_id" BIGINT UNIQUE REFERENCES "demand_screening" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT
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
    "eJztfW1z2ry29l/R8KXtDO00aZL2pmfODAHSet8J5ABp9z71HmJABJ8amWOb5M4+z/7vj5"
    "ZkG7/HdgwRjr6AsbVkcy1ZWm9a6/8aK3OODfvDCGvWbHlh4f/dYDJ7bLTQ/zWItsL0IK1J"
    "EzW09XrbAE442tRgNDZrPFmEWk9tx9JmDr2+0Awb01NzbM8sfe3oJgEqhaCHpT5bInupWR"
    "iZC2SbK4wc/JdjI41+WytkOxqZ2000fUQ6PTuj9/4Avc/NGe1eJ3fP6UglKunQA/T+CC01"
    "GzlLvO1CMwx2AqjhkuagB0wvEdOh1Bvi4Dl7kg3R6Z+eOOYdps0t+jy/fjXYreEq3Kfxz3"
    "/SI53M8V/Yhuvwc/17stCxMQ9hr8+Bhp2fOI9rdu5cv1OIc8Hawh+fTmamsVmRbfv1o7M0"
    "iU+gEwfO3mGCLY0+JT3nWBvAn2wMw2WZxxL+9Nsm/CkDNHO80DYGcBGo+QNszzUmk/5gPB"
    "n1xpNJI8ZhjyLAK/fUzCQwOuij2gyAO3iE938cH3/69Pn446ezL6cnnz+ffvn4hbZlzxu/"
    "9Pnf/GG2aPGuGGbKN6U/hgcy6RDkYxRO/JvRaI7GqRgztuj7TAszoENHRDL8PkGEA/SvRT"
    "ng4Z3FAu/ElgfbF2cfTFhpf00MTO6cJf15dpKB74/2sPO9PXx7dvIuDHLfvXLMLgHcW3jZ"
    "q1BoeHsUTw/wQ4B3j2N8CzqbzuKoXximlgK6TxFBfQEkB4h7BoTdwc35ZQ9dD3sdZaQM+n"
    "CX1aP9v8b2IpyiJ3SHYTDstS8pwDB/L34H5hA4MdVmvx80az6JXTGPzbS28Uur41X0jEa0"
    "O4Yb/EH4O+4S3d7MdadHHCtxAQ9czVy7NWg3wX7DJ5ftAcGINkA6YevjbEmhbqFbuoAub5"
    "HOV9HR9/b749MzWEfhJ+sdTfHCtPAbG9baJaLLMb1G20/N+WN8Td/JXWDBv4Ujv4u/jQZ9"
    "Jii4K7zG6fD8K7tswpKO+MthIwuvMW201iwqQdCb6pTKpDdEXP5JFwgi6/+vhr2Z/g+esd"
    "fJPZxY5kODtvvVoP/atLjMsFchIc+7LKWEBp8Ew/B3KYSOvsLJDOAUEQbMXZIP3kG9ptax"
    "ctUbjdtX12xOtb05tT3uwZXj8Ezrnn17FpEm/E7QT2X8HcFP9N+DPpuU16bt3Fnsjtt24/"
    "9uwDNpG8ecEPNhos2DmHinvVOhhZK/dYVeLJ+k1Lvlvjmi8PJlxBPLNBKkk3SJ22tfQ4H7"
    "03EOgfvTcarADZfC4JprQAMeqgDCIaIawly9XhNYy/OCHCCREOeHmMlIhaboCKGcqMtO1C"
    "A0x6EfU8E5GXivfS2Gd5ac0/v7OCTieMP47VX77+9CYs7loP/Nax4Y9p3LwXkE7LWF73Vz"
    "U8gWFaSpBei7nlNAzSsCsNdegpsCriBWkREVyvH8QmcPGXdrbK82Mz0arB29p9vwSatIG0"
    "FbpNnM9wDTH7rT7jHSnRZzOMBzNF1zBOa2iQ3lveV6LrhPgjiYOGCa+I3XTtwmsoN7gEVE"
    "YT8JvgdTx1IjFNYP6HazNkyNEvumErJZTWkLcI0QpM2YDySnwUM6PIQ0ZVCG24nqQSr+AY"
    "r9GeWPdsuE46OTzydfPp2d+Nj7Z7Igj8tI7LvAiuK1r+GKcvzxY44lhbZKXVPYtTC+DKBE"
    "fHt0bmIYKwT8vDMcd9W5tCJj3bjuXrQQ/VDJdf8bPep/U8nfrnv0ED5V0h10/t5C8KmSv1"
    "+O6DF8qmRw0W0h+hFdMPJw6ksOPn1J5dKXmKam/yuBR+n6mdu8Th6+yuYTe6kdn54Vsiv4"
    "FLsa53tdJHesAXgSzqSoFBIh3NXgratAEggJsDAgNCnuUwlTSt+KcL4VUbTBzZqKrHieoR"
    "GGWzQztUK/bXHNkPmXNWThmWnN6dcCW1TDZA7kR3qeD+0mVdgc3aAaFvc8O6b5m+lta0Ob"
    "4a/gcX5KO6z6PsxnzntLUgW9G7k++DmeGRq7Hx2y6BY+JwD4bW7XOAOWOcJ9YiDlt3kBt7"
    "hUJaUquXfRLzT0c4cjBolEVnRKSoAneXTKk3SV8iSmUbqTSqF5Y0tTJ6Vl34Ifh7PA4N5S"
    "yJGdY2QHJJXiwnWMWMrXwsnXQWaDyFRYiQ0QyYms0EQWU23CnIiz4cK0sH5H/sSPMSNlBP"
    "pEL9WBMeLf3kjzzjZ8gdjSHnzJPTgAKQL0f2MvyHo0HiodivTLqIwKmW/slKBq/1ozS03U"
    "g62e1g8J8gg8LWqmO49vbDTXZ9BIoxfeqpsTrH2GzyPtXYLyV7IT6bsTeKJpSoVrXwpX8u"
    "akLHE0cWtSSWH0ZcfzjkVR6Rb1wT3N5RY9zXCLnsbdovA9wYWUqQCJRDkfyneWuVmX9T77"
    "xCKj3aBiF9VmvimdFvIPVXJxM74Z9lqIf6uEXukqY2XQb1+2UOCHSkbXvY4CZ92DMu7oo7"
    "McrDuKKltbzsGlMOPuNUOn0qNlrpLV4JTFMkSVpf/mYKBgEcRZOyIp1xPxc8zi6HGa14yd"
    "ael3esrM/PSssaXe37TRuL5s9xsFJw6gaSH4VMl1bzgawC/2XWYKqCAiRRDn47WhkR+u1J"
    "2gTAYvN7P0yTVtOAmI7/n26EKMAkWde+mgi4B/cK4vFhjcdDDD8Z2ulIJvnU3ei/us3qSW"
    "eaBaJtgQCqlFbnuR5RxhFCMR47sOfhdCyIuK/0rwfaRvWvLa1wLcfW9aAqHuX3TeL+SxDt"
    "DUAvRdj2gWd1jGpRcilO484dx5gkiso5m5xqkpZQJXM+VVG9oVTSmzdV9YTHy0zY0188LZ"
    "CD17pxH9X2xrehPaaOg3JXGdHSvY9mQ/UBEZUaETve0qo877Twl+kp3dCcLkvoGZh2eG4b"
    "fQsY0gnZy9xoZB5WNz43xAY+2On4VMclQaxpQLphdGN9MsRgV3Qo9YbrA6aPFZOmkaVTpp"
    "gm/mpKjHJpG4lNAhmElq12oKTH5lTVgercA4N7q96/ZwfNXrj1toe0xn8+Hg5rqF2JdKOv"
    "Rcb9hC/Fsl48HPfgvBp0oozZ8tBJ8quekrP3rDkTL+Rwttj1Uy7I16gPFE6Y/Gyvhm3Guh"
    "+Dna13DwQ+mD+Xxy2T6nvYZ+q2TUUXr9Tm9y0e4ol+wu0TP0WQeT8xvlchy8V/ycSthfuR"
    "4qI3p9e6ySwfg7/FX2VcaCV30qm2BERd4XPkgj8PgT5j3nYlAhc4RPIfF9Gl/pDCjBhvo4"
    "A8aaRcX3RoJa5V7JVKmcbZsntanv5gOij/HopmqgHNZnmkOVFZ1QXeYRa1YrECDW9NSgoI"
    "D0xkZv/7xW3ieFmlXbPehNbQTxxiZk8TaRo/3GLGs3+8dIe9AekYG1e3bSovd+0On438Ae"
    "p3vNgBnENrnuRrUo5piYwpPasIcJOJeepNt/cmgBz82H0fYxZeJuqWZVOJ0eipoVei8KSF"
    "tbohracquXB7wZJ+eQ9ZrXKVi/siHLVoIi77/XvkYZASs0s0hB9aXzqISsVUWliwTiGo3z"
    "l93hE5IPY1wpvNNnEOnusDiSd6tPwoAUasvP2HxIjNBi55uZepnXIkcaCGgL2tBas37DXp"
    "w/6BhVN1++nH5uInVzeobn9PPTp8TtPQWJpcdI4NmlKVUZua3n4NUXua1Hbus5fJRfzLm5"
    "t009N+ddhUtXLRT4kebBLKP7yE07om08kZt25KadQzN/COKnC2nkCTphVGNP1w2jpoJ8cZ"
    "BBqg/oFiRSP+8euLfe2OgBogb9EyztO7i7mog+AWb/JznwsZquWUJAndzrkH9zykvpmQu0"
    "0K2VzT1/wfuAT49SGrqmg4fPpQPnHPMAYqmvSn1V6qsvoq9GV2mprr4OdXUnyfmZ7rkwjR"
    "RtKkNh9YhqZ3PZHc77NQsIJs3vAWR7aVpO4fyrYar6QX2WB+mzdKDPXp/1RcaWix9bPrMw"
    "VEAvLHqFyeomgR3l0eiP0lX6o1hIA9V89fsEiM9N08AaSUZ5SxQBeEqpdvWie6jv1xR1Ph"
    "iwlEn+FtVzJbrt+ubqvEdRZ6DTRroT0tJkXY08o5z+wfmAGI8unw9k47A7JDPTAG9tMoUj"
    "hmKkMl6omIUkkAfBfCgesRUgkshXFKnlheY8M0LLiwE6LA7kjcwKDLyUiKzkGaYCYF9H6F"
    "tsZhUq8C3IgwtDu+ONMn0eXrNmXtfHZEEp8vk/2gjaJmZiQFOsQc4FyDAG24nm2iPUNHIL"
    "GDXRlH4jncyMzRzPE4sjVddz4m6iWGCo+68DTmm5nUiYdaMpfRr78ml4L0IZI49HK7SR57"
    "LX7k6Clp7ICTCaXF33xvQw1CzpLBh5ur3ht2G7e9MG20rop0qUfn/wow0Zdyd05RhAmdjY"
    "KXq/722lP4HHYGalwC8xTC4yvEeG97wUdkLsrBHOKiKCwvayW2tEY0ld9tYE2QCpNxtP6B"
    "djNwlnTuXCy9n5tHLxE2T/IK2bm41K/7MlnqPpY1xtyEkjYPiS+L5yIWT9lZbk9RmtNMNI"
    "ZYFHU6eZ/9Px5zMfePiRBfXoqn15mWD51B0jAcyMfLsegcjifRViyE4S7k7NeYIZLh1tr7"
    "0Eu0x2Y2yt7DjabcvSHlMGt0cRwdvQ7UOcJ56ceX/9U5wY7vZsZm5IoqjhXcqUMLRAoxxG"
    "S7jF3M1h9IZKCJy6xayJlmlQGipFrEzbiSVCSjJUPqM3Fpr9oOkO7ey2hTQWlI00+zfUZo"
    "AMTQ5kr50jYsJkgJaajagYM4PLELfNWj9iB71tdzrvj959QLf0n9tM5b4FQto7O8GKx98y"
    "UchcoDlebxyW6taAJ+IpcY/etbw+bYfdFH4ZGv0BBlYWGK7PlnD2kf5Hmej2oMUoaTJtVG"
    "kytamiO9FJ8QjECF0tlvqd5710QSsavBylq138cvVQz3V7bWiPhcd1lK6G47r64Nq1ZtsP"
    "JhWl6DK/LIJ2jLCGcO8kbByks7KeLo9WZKwbP5SRMh4MW8g9CIb5Tm5G4GyKnFDJVQ+CFl"
    "uIf6vkUmkrbLOpe6CS8+HgT2jBv2mfP9qXN212H/9QJRdKvw2hyOAp60PzyAkvjHoyGrcv"
    "Lrxgav5LJaOb696QPjV0uj2mTwOuuuDFyAneoudegLu0u1dKX2EFMqF96Ce9etPlCLkHKu"
    "m2x+3tQwd/ieGLk2G5ewvLdTWzglgHqPYItn/mYNH2VdciXtIQ0Wt2k271/MLw+VSvGT8Z"
    "gp++otU3BF+I4ALB3hsZWyAaR+oSWuDa8tvrtQG5x1MStiS0auYw/k+0CEGe6GXX3M5rw2"
    "nEM95Dws6Txccj+omPNHVzNsNf1M3p0ZeZuvl8+umTuvkyXXx+9xXpjo0o/zYrTFnF7Oue"
    "fZ5XU4a8KTr4BED8Toxy3u8TMIcD3JNZwfxkMnDmjc08GfRh3CwyrC9ztabf8w8I5n+kgQ"
    "ti6VbWQ3SapTOx7QZpM6eFbqvkN147TYjIdrBhsBIR7P85pkkJHQyZbIID1X8I8EWwrljf"
    "LgwP9HHu6JOTnP6GX1QDB2mFnv7VcB/Qt4uYa/ras4WaXaajBcOswdtu6LxhhQpJSL+F9F"
    "vU22/BZoKixt0QkcjmL5FMjf6cWxjpat0V9Uf6BdMDiI129RkC6O0cKlgUnkGidDUEu3r3"
    "kAfaelmwaHuMsIZwV+/6ZPtAveKzBGZinCT5ZRmC07ooZxUWUyfdsU2YC/OJg/1pF51PvM"
    "fMroPrXuHMrkDTQvCpku/tfrfXnSj0hH8ICYMubka9LmQJYgcqaXfGyo/2GM75h2X8U9Wn"
    "gt4qWTG2ZdtRQ4Q1NKMeiNnUwyTTbrrUKIZziKYpzucobQWsPpy58eA4bWHNTlK40+WNLU"
    "X9UuodfcylskCz9CnzY1xpmeOZPi81a4Yp5bsk8rsUtUfmfaOidDUU4M9O8uhLJ+n60kks"
    "TiZo0C3s20uils69Ymbc+PRWItNZjFRyoSwXZL45Ebjgep0KsyBMJ/Evi78M+RCFEy+SeV"
    "E4MehFoPdiJgqLRSE6mdXgEDNfivYG5I1ukqkvBUl9mSDNVIDxyKEU8wvdOFwjxZMIh2W4"
    "HPCGo5IkyHlATlLdc0AtI053GnGabA6oAOhAgoh6YhyzgFQQ0xuTBOOMGBA8NulH5WwQSw"
    "DMPauEJN88LHhWqPQI23ZKfLR3qZkVFG0HGuUIhIa98Xj+XidoapkPNrbcgF8IxR19b78/"
    "Pj2DqF8INnbM35hAzC7E+SaFND+rL5lRRGAVpolkZO6eInPZm1HYURSmql2Ci+qdRHLX31"
    "MLYy0crzbGZSJVAmSSwUIzWCR75qsxKGdYNFO1ih2qd6IxogLNotMeddrd3kvt1xxRTink"
    "QtONjYUbSapIqEG2QuJl3wo0flIx+W4+8D2DTKmgYCOqVUAPbn5E2DLINi36xWDcUJmv6P"
    "Y35qXuw3sWnQczrrPs7jbPUGdox0VEP7e5lPlSZL50zSVlpkpdM/z2dVouKlNcIGNoCVEr"
    "QCZFLeFErdhK/1L5A5Y6vsew1T1pNQpezlyLtEjDJ9chdfP5j/mRujk7/vIRPo/g8/MfM0"
    "jZS6GlYwU96Kzq2HwDQ0Ez0JouFTr0ZeE73XawxaoPRGuZvbGRoWu6nZRZeF83lSY3gWXs"
    "rIVLmtwqXblqX9w+rcT79XDwt15nzOrLwwE9c9keXwyGV/SUexSdnV5mbxlF/+452wHv9r"
    "0dsDtsX4wbBfnEiFqIfUEmzPMrZcx2+vmHsCNwfDPs8y2B/AhqzU3c/JsK5OsM/WRXR5Ak"
    "s9Njl9xjlVyybYYtxL9V8mOgsN/8G/KBDr/Bb/4txjhIqVySYRivVeWSPWRRYIAVTlgRpt"
    "oV1i+njH7KBfWnDKg/xaG2N6uVZhUqDRMgqcWAztKPdlIdxkrIkpldRMolqVG0dxUlpDSb"
    "Sj53k7WlJ8UAdvFMp6CmmN4jpFG1n9N+cPs4PJQzwOz2OgrF8+3RSfM4kgIhmKsikkHIhP"
    "wRkyR5Pz2/a4joNad3tc2NlTREM8pF+BT128a8g6IceGbhWYrFOodsviUXeUFrXN+cXyod"
    "qhaxbxCqqRrVb1+CSM2PVNK5bI9GyoUCQvP2WAzBeUNmhmbbOu1wTv81/WEVTmuT2ofMdl"
    "4gs81ctx2dzJzJFM+0jV20vEqMtn6T1GkuYfs0Q9g+TUi04EGXnGg+oz5gjLJcnUDBIH/S"
    "KMnKBIYTgoBp2eIh33Rin2KryNhNIa/f8D3KmykkK1FIrGKNb9cvKAjGCF+zMEhFDXO1wm"
    "QOCgj9CwneyqwBnEBcv+G7m4JLmFfiLlzmI0b4uoevC4ZjlsKQk71mBGf0f92ZSTa3fOpK"
    "kF7gV79x3h4pncn4e28w/EcLBX+ppH19fUn1ksm41/neH1wOvtEW8XMqGQ0u6A06Sq8Pno"
    "PgrzIqTfX1sExLv9OJRiXt0uyMdCEyRwdDkMpA4fSOKCfPR4PhOUsF6R6Bf6jb+9G7HFxz"
    "F5H/QwyegVmqLLM8WpG5FHyngu/S9XDQ6Y1GzNMKB+xM98b1vcKBSq7odDVUgMPekUp6/3"
    "WjXF/1+rSdf6iSc2Vw1esqnfblhGKt9MbwjsfOsXb09rF2kXP0zkq/Nww2ipxQyYBOHsOJ"
    "O0vQIRj8SWeKcbvfbQ/BUekeiTHaDHyPE+z9+YabTyzyePs5GF52J1DxUOl/a6HQT5Xwn+"
    "3uDyi/2PUue79V0mceYspnv4PomUCbbTexU7QVfUbX58xaBH+KMRZWmrOxnrFUBOlFHhG9"
    "9vCSvsHsC97sbveyBy80fLM55mbYYzMM/RaDM5HyPWWYE+lCZP4o/e4N7BrmpmPvmM6h4G"
    "ejAlYb2BX4oRK3sduuq4w6g/5Y6d/Aixb8xd9Cf44O/BCIzyz/LwtbLBTknkQrMJdFshz9"
    "xo9QI9ouZPMMEpUzd5YLm/qPxYbMAEQ03eiGoxP7A9zvPxv71x4hoCBmA4WyWLBHx0qAM6"
    "sQQ5CqfuN2Jwb7F60xIjTctSsxIjTa1bvMPdDwSksq2vs02j5h/dA+Os61BB5nLIHHSYC7"
    "AfCTB+2x2EqYQCsXxC20sL9n8qxiLeEeBB7RjZ9tZczVbH7ATKnDwQ9mgHOP4iVbygjf1c"
    "d/MJSLeQ4DJK/ZZcBgKF4MI0Im8Lgur6zspCKGhdeabpVAPEYoMc+LucyGk84A+gfnkMbM"
    "HRsHsqPXHcbZyXE205XulON7lHYv9WdeID2g6Hz2QMpk9EK3bGcy1ZzZsgSr49Sy2JDI3G"
    "aSx9oyzUXhrEgx0hrtetl7zRVuqS5RcSVEKDlQlgMrbN0xlwF9V4oyIU4r+VCWD4EIVJ69"
    "ojA30nqQPHkeTyytROa8GGmdsiHtnQ1r06IDuwQTQoSSBYVYkJG/MN05XTiBoRLo6rDmpL"
    "wJDCOiSo4CAN64rQDegnUWRBvteTGOvOm5MPYm6ApQrn8Wzth6lhvigEBSAdJDv8+h32U9"
    "p400cS4H8FsFtQLEX0NNnJhGnwPkgPJTyQwSyrlXT5jj+mIFtVp2kj/xWrOcx0Z2EkXepp"
    "kzk+Jk7Td/uuBIOCEhcpaag5Ym/Q9N5EVJzWkTRMlN5K59c8hjGLhhQu2RyrpNyIn4K5o2"
    "MlowyjIpJv+UqRNFEe+bSKZOzGZCZakT2dCPYZkv8MOjFTrvx/fBZbc3bCH+rZLO4Or6ss"
    "fDQLbHcH4y7F0PhmNoHPgRnapeJvojOFsXr5QQpZXWhtIGHyFqUL9eVmQYfiJr/F6FXtEY"
    "klfqjU8NyUUsxKm2eahI5y+3+eIKBiSvbGTrF6xJbvXC8Vo/qV38BLE/QGojzcKIJz9gCd"
    "HjmkM+EgEzpecZ3FLepyN2niCgZmf89GjqtLhWkfMzJflyerbaeiVf3neu2qk5L5Qb2Gsv"
    "wS6TGBhbq2IbQ3yKPW4HeRnAA/ngYgL0y4gbygoseMMNSRI0thczRQydNZtYm5y1kgcEI0"
    "6DFrqBkUlYJeMH7RHpBEqz2JhCOke0Q68YmM1Kh0HjOxPbQKEt6LBBt1AeeTI3Cb6NSyQ7"
    "vE+icXOb7pYfTbxNHdAhLykrbZsHIetI22ajStvm3jNHi7Yk7CE5QWzKybc1LUL2zO1pou"
    "FebH/adpouMFJDRDUcrNUXDPeX0gLTa4hmfxPsxwOZYN29YwUADVBIOKNw/o+pk0Jobgkk"
    "mFEwN2S21MhdITxDNBLSeLDzYmMXAjRAIeGMwrnQiW4vS23ejJDK7XyibecTxcxCHGwYeO"
    "ZsNOPaMtc4JXQssV0z0/gSoIDwxC3J0yFkaE3HIXEgsmv9aOl3Swciu0ywaCD+c4qXdOBF"
    "wrvQW3Xz+TM+VTdfprMzdXOCtc9QV/fk07uEgLId3URAR5K0rUjbiiy5W32azx+9vleO1T"
    "1Uyc1YuVTG/5hcDbq9yxYK/VRJtzdSvlEC/s0TsP9sD93k63Ckko4y7Nwo48ll+x+Dm3EL"
    "hX+zAr798TaRc+gnpBJtd3tX7eGfkE7UPVTJn/3Bz8n3wc8W8o6i82Eelbv6hKHFa8w8s6"
    "yM4DaNytP+cbgKF3uNkNWv2mv1SO+5brFg4vgeCszICFcZVik6Q6oOq3wZpfB6M/VzrSfo"
    "gsHLzSwVcB1pmC+6z1xENa4HzUasL7BoNOnVOTjAH5amjRFAzbSyS+X8/dm7r+g3XlOKJS"
    "bI0X7Tz7n5QFKCAnd1p6dVwF8NtzfueJfaoNQG660N7lk6Em1d2IN4VHt9uwdVmK+Hyohq"
    "y9tjVmbpbz23zBIcMA15fDEYXjHlmB2V0Xar36Nlb1YrLSnxSHrEZ4BEZOYIG/QZSERQAv"
    "1kasmIEoyQNUoqTMnuWAlFBbJ3PLgkNcqnVsV+B1cKL1xyOUr3qsPTiHmPjbSyayn2xS1J"
    "LWbT/eTw9jXTEgEBUdr95PGW6ZzLJfhlBoUJGBRKsDpGLKM/DoTXxSsiJBLXz6GwqxlV+h"
    "QEyZrhClSFmRCmkwwozQCZzPylObCV0KbFuZBALF+G0qyQSZtfnAUBwabE65BELWcm6fAX"
    "1eGfnKVVZiqXmcqFwrh4pnIvzOH5EBdK5XyoAIfVmRz4BuW+SibjuueCTxCUc8Ackif2iv"
    "OBzsZJAphQ6ewCQWxp6eyiTZo5Y92KprMLkOZNZ/ckiYC7kPJMIjLwTKazk+nsDjXGQ6az"
    "k+nshABcvHR2sdI/CfJGUnmgdIEjsUDR0xKHuqEz6RQ2L08/qpuz4yP4/PzHzAtrh/RzvD"
    "+0vQOiN8cPVI6gHbKodw0KglBZg+Wt46ma4pLK7m6lEpWMvax49BI/zcL16WSDLaIZSJ83"
    "WV+R67Cljd6FTfS5g/VZa74bTsbriyk2yXj9hsyMJzPjvbLQQ2+2T3QQpY/VCFkt42WqH6"
    "9yD08wF0IuhD9lIPwpBeHCm/XDVBLrfFj7onIM6XSFNUhTC5zlLpAD3gUy1+2Zvjb0pISl"
    "6bNFmEoufbmWPq+CMDPvF09ak0IuwS8APrN0FNulEyN8pqwsGPTFRGW3SCrtcEL/gJMwBa"
    "eP3yTaWg7enQSZe+VprTKYu1QS7dxo8wTSJfbNhCn3s0Fqvwygf3A+IMajOzYOZBeNO4xF"
    "TaEaNdunhRMktmsWMvEXjSwImNV5B3njC3ISyiiDQzWXyygDGWVwoDYEGWUgowyEAFy8KI"
    "MuppfC62z4Sqa4Md+2yRFGcLL4eATZz4808O1/Yb7944W6+ePzRzienRw3g2LE9BFpyNA1"
    "3TYJ5Fmnv6Gu3UK3VuDZx8YiKYCg+ptA6MDt2jLvmaB/i3Sbp/CD6AJP5UL0urlgyQANzX"
    "bQksJCe9dJEzqFHk1Lv9MhymCuPXppBNe8V5UAL99j4liP6O2f18p7/V2Ldo/meKZTFBn9"
    "IxWk+MXpO2SSGWZn+W11eBACz4znuSMU/H/UoJd+0eXMgY0NMlhBTOlLBis0Kg1WcOh0mG"
    "xbeTr3nU+8P/mg0R22L8YF3QicqIXYl0pGN+dXynjc67aQf6iSYW98M+zDSe9IJUqfdjn8"
    "oXR6kKjeO1bJZbvfhZb8WyU/Bgr7zb9VctUbfoPf/Ds6Oecy8VSeQU+6oHedRlJkF/TLpY"
    "vfiQd6ZRJnmSBcP6GF+1Q12tBchRpORSD6F1dFVMMASS3mhxdw508cPFsS0zDvCinlcco6"
    "eDj2rp1rFtUJEqaQDNvTlkQiLgNYXjSAZbqZ07GY4KajmjJdA1PMeT5R1EPHqT641LUay9"
    "1eR6Gr3tujkyYvr0QHrs430nqD+iQhvtjYsIiTB+2x2ICNUcpRG8zK4WCwB01gYwop6NVP"
    "JK7DRByWl09zycunGfLyaULE5npt6BS69LQo6bgn0dYP9h1uUygC9jO3gggN8UkehE/SAY"
    "5P045l0HmWJJZJfzKnd4BSqoPRzDOONnMm7HeBwRulq98Qrr72nYfZmiJVCmyfsH5oVz9h"
    "eKDhlaYn1AF4Gm2fsH5oHx3nWgGPM1bA4xjgcyp+6lQmnUzxTNvYRcPtY7T1g30n8p4P3c"
    "IyE8x6GfpLjLKc/iIY5PlCEYIIcjcw2yqaIFykB85H6V5z3Dxzypd1LvrEe3Qu9t0I2yK+"
    "RaBpIfhUyc+2Mlb631rIPUj2KnYG/QtleAUn/UMxfITbUIjEEZ9RIiNIKGsmiFwzgb1XEx"
    "5RU5LVMXrJcfE5XrxARpSufrLXrjbSQBjbhK5rSdkp8q1+4R4ERr4RX/Pa19fDwQ9Y3rwj"
    "WAcvbkZ8GWQHYqx3DOViGyMDJK9ZtGMwFJ9SImQCj2vBZhQLrzXdKoF4jFBiLrdDyu2Q6d"
    "KSvZmudKcc36O0e5GLZaHAcmIxW4u4jFs0pD9GWiMH0p6L1cBmjcL4B4jqtKNS1i17ZRxw"
    "jcVF8Q+RSfTLor/C1h2La6GLRFEWxGklH8ryIWxRLFPBL7kDyZGyHPGSbpWoKhojlQv0M9"
    "ggaym+dC1FKMNTuITilkjOQUWQj+UCCOsJcS7IanPJNaQCClKeEl10vFaA7djt5rBGd15I"
    "Ay+1rD9ZLbSy/uTuMS5ef3IryVWAcv2rI8YE3xwQu7lGng9voQqfBzpLhKweeep7RrTCvY"
    "7iA8U4RZPOgfbWJC6Hcy6oYz6EHCAHrE4VoLxNbFVPhOM2OqHKqHL4O+bQk2VSc48F2jSf"
    "zkJGgZkE5aOnM5K1IePXVgpCDs9jCl3YSEO8WzTFNp0VWLYvql7YXgtsobfq5svH0xN1c3"
    "ry8QtkG9NO1c0fHyH/2Omn01PIRXYyb6KuMuq8P3kXT1b2AvdPSAz2K5DFLfg4PBXYSyZm"
    "lZnBZGawvWcGcyeTomM6RCYNj6UNj8EZqDATEoglK6qyRG5XiX3JX6KxIa8AFpoLQrJXpz"
    "3qtLu9RuqQl4advCAnvOsCirlpmf0DV/OItgWT+HOqvJn7s1rLdP0iz9ZZYqFM1y/T9R9o"
    "xjSZrl+m6xcCcFHT9Y9mFsaE/6kU0WLbJI98YYdaP20482xTmo2oOLpYIN4BZLx30Nvej/"
    "bl+8/vvsIP3UYE32MLzZYaoX+piTR64oGeMAlGjvYb28y0tTa0GU4wke3yTnmy5Ltaj0yL"
    "L6aUI41fjSqNX6kJkc9N08AaSY1DTcmJPKVkNVsSBoPL0Bp8rkQX2Zur897w7VEk6WYq2O"
    "V2qEcoayH67Gd7Y2oG5Mwxnp4EWY7xjDHuwlZijMcp5RjPPcYXFDR9qlO+JChSmeM8QinH"
    "ev6xHoCuxHhPppZjPveY9xSDMvuXw6Q13Lhepw3M0kP7oh5a/2UpsWMtTisZIf2z4vhnk8"
    "MPA6O2AnjrHxIef8uF8sz27jVjw/zGbdumrFthkuijTWzXzLKmYp9iooVJ8sQiutSm5ZYH"
    "pYLm6isv9Wnh2cYGkyYLEVzQJnemOU+MKCzeC6tvutD/2pY3tbHDS5yaYBe10VK7B2ptzm"
    "qO2ktMr4NR9pF+s1/ceaw9aPRuc6TdaVD41E1fTFuqZPtUS+jFpBchjhFMsakVS3814Nnh"
    "ok8di0n8Fb0mbbTSRltvG+2z8is+L7ViKVwb7dFI+dZ3cx8WyLDo0bWQd6SSUWcwZAVM2T"
    "fkV+x4+RU74uRXdCfaMsnfE0hl5rrcZi93ESuq/wfpZE5fkXV/f7UvrHpGKaXiWdoCAGJZ"
    "8eRZWyIJfVU6vycgP1Ml3Wo6itvhgTEj94777SDMofdvVYvnQ1x/rT86wQqq859rzmzZyF"
    "T3eZNmTk1/6rfOETfFGjPNfLbU8T0GA4HN9XHQoN1uMajIXBFOCokq3glT8am2TZh6D0o8"
    "/EA6ASvADHNl356ZcA9krsF402LBUizWD/0PFFBlZOzWTdqe9s9ircwVtkWNFJfquVTP96"
    "6ep8SKZwQ61CpWPKzoHefS844z1LzjhCJfWJsbelLVwPTyBUGa11y/4OCMR4PrXr+o4Qho"
    "Wgg+ucGIlelwD1TSuRwwixH/FsNgJFPup0Nf35T7XNAqwfQQoTRYiWywmhmmXe7FDhJKHo"
    "vMY9Cliidv3hLJZKkVmcMA0wpsNde0mx9bHeewGJHXXBMYf4JaapgtMtNQ41krc9lpPFtp"
    "rliMgGUFrCQaN3wkBlykNGUmF80wJjrxwiqYlQWsKIZmu4ET3GrzoNl+8MSM/lnazwd0Qx"
    "zdgOYEERO2uCIbY9qOsKCMN7ZKeA98E9zZu68IShdzAhNo3Dvw7XD2B6TwPXIUbh6hwZ9H"
    "C4aMLOmDsOAMlXjRGUhbQK4peM70QI2tDWwLRkKsRuyqNAdJc1C9zUHmxgEbaVmVO0C+R6"
    "Wbas5dqisX1btdshZyD1Ry3R4xXZt/q+SirVzCb/6tknb3ShmPWYiHe6SSbq9zqbCwD+9I"
    "DB3dn8uLSvIhQinJiyzJz/EMrISlIneSaGXoTt7QnYBoUFiVitPKCIPSwR1MlCtRGXBLJc"
    "GvSp/1xerK4jt81/aBsSOvVhschzkiPIIKyfNhbod7qynE8dlWUPvBCNTfRqYBgTdp5rQg"
    "2H7rJ00IA4K3avUbm8VWMOV9zoMpeMiGuWC5afgWjVv4uoVdEVhzeJDGdhPJGztue9jRPf"
    "JkxWG2FKnBSw3+FWjwDp4tiWmYdwmb/1IRDRPVSSKqDFdM+zdX+ozqSwQv9IQFOD2WO4FU"
    "YpyAMe3efbcneLHQZzomsyLDOJVeop1UWFezfmNnkrYROzPvSoxWZl7Jn3klBF6J3Ctp9D"
    "WMyNuV/UYnxLznYjKIpAmWs8zhn0Qu34D8b0AUvxIvQUYX8j3I/R74ogn9ps8z3SRn9c98"
    "GVL7kG9E/jciEcQSr8VT/ch3I/+78dcazyBYNYkD6bHbEbJXHb4NJp5yGc4ChDWMEq6TE1"
    "Jur30x59fWGFrcCRkllZVM5B5nMfc4F3HMJL0bcW4MCB6b9KMwL8KZtQ7q5cjtL4tODHm4"
    "8iwX2HeNzM375Mqq/rVmltNrGWz1dLws39uu8ey1LLEYRJVScfkRrenfx3Memgp+qDW2bC"
    "h1anqBrOjtqDf88f4oqT5qdf3mcWqxjqVXS3q1XoNXq7giLFXeMmFtxaNFpYomvopWIvWx"
    "zHj8fPWMrdDFM38FqCT4pcEHUWuicZGsMA8SiCUrSrOCzkxlGREjlWyoylDB9YcYNwpbKk"
    "bYutdnuOd1d2C8yJ0vLDAt5wjVDc4gFYBc/3xsCVNuDpi384MEOQfIsek0B8SyikC+UH4h"
    "iweEJucE+1p08k63sdm85cRfNnJtTAfrLmwzZ4n4eQ/I0KeWZj1+RbcGXjjebnN4cCibap"
    "jkDr55iVSgwcmVAyrsOo+5LbQZvIm2pVbhWPNMfxQrdoLy38Eyx//LSqDSOrcv65y5KZ+m"
    "zScW2U7XgKwVN22299s/ZPn8B1dXvX7Xzenv/YBEbsNer89z//Oj6ByWy85X+bZwPjFNKF"
    "emOCFRcLo9NUZYy83C+YyqWTbVFMDnDJMY3ulhRFG61xxHJK3/+7H+z1e6Uy6vY4RU+gOE"
    "9ge4wnFRJgfIZF4Q4fmbmRPkabEs2ofAy33jss0lMP6tknFveNVC8KkSQLs7bP/st5B/GM"
    "3sI4poRhEvvtRFyATmk2jL3VZpL5HDJUorHRPlw1hfPpmOaC/Ay/DBE+JKxAvEaeULUZoR"
    "L1YyXL4GvuRT/BUI00n8y+PPLB/F4Q+QSfTLom/hmbmiy+m8BAvitJIPZfnAq5LT5yrMhS"
    "hlJTx4NU6jWD09Lxl32RKeEXrJjUqil14yFZ5g81PlmfDiomgFEHf9juqJbkj4zgFsYK2s"
    "AN2BdacR/V+al3qhnhjH5YscQLuhGM/HeOTApvQL3Thc6/aTCIeE6FwZSbeBL1VMw3WPEo"
    "vbDfOAvLWtSJDzgByzReWaJpj2vleAD3aSCBo6Kt21nVAAJ8yN0lu3c26jF0rSzh2bnqhp"
    "5Bj0vqr4bKC5eDcK9ldHpKO69c43x7sBukMq+VjhCNLEBs08IbzWtu2TMbw/vYJPc9i2Ht"
    "rTbkL1qLn22GQ5nKeP6GFprtx97McJ++Of11X+LfFwX+2Rx+EuQFqTUbgyCvcVROH+1pMU"
    "9XzRHh6tyNFyjR/KSBm3EPtSyVWvN2blm9wDeqY97nznp9wjlVwo/Xa/02sh90Al14NLpf"
    "OPFuLfKukOOjdXvT7t2DtSyWD8vTdsIfYVncdeJjgEZrQYbzMKiGtJeY+LBo0KqgDkjBp9"
    "WCaFuI3xXymTi9de5HegknC23t/ZVO1Hsnnj7u1V++9sSPrRbJeD/jeveWCcdi4H5wluI2"
    "teKnY0QipjR4WOLZS5JGQuidcGPmgRxXNI6M+LDRTMOCSE10/mLNhpzgK9Eiv+a/CTBF5u"
    "uYW+3lvoLzUy5/8uZnvzLjWzrG5GoNHTW+bRzND0Fa+zrrmb3KEHPG+iDTg+WfpI2mhjYy"
    "iWxna/05Ezp/8TfuuOjUCZT9gyX1nXrFb8gv4P+xZpFtRkg7aP6AHTH3f6PSYtpCFDtx0g"
    "uwWa2ya6ZWUabllrqoMxS9+tSW4/oFv+FBP6g9ed1xyVwN1ZXThka/p8W4ye/wkwI7Ky9A"
    "8WuHrIV3SrreD1YD1AO3g+/l/h15reAs00w7CRbX6lj3+Prbk+2zb3S9BxGp1bKmkrnQ6T"
    "uUoedGfZBMuk35tO0C0cTFyjFP0jFGLTouoMcBO9hd0o70/fwR0097FdFM0H0mQdEQoEfR"
    "gL3+usCw92YIT3HLdun/btV/95mnDB0X5jm/VHH2OGm+yQKv4MWTie0WlYdyi7bvkRnrv4"
    "mit2FwNrczTHa81y2D+/0+5xgBA5Ju1zgYjJMVzoFgXcwmvTciBh6Z/Xynuc3zibmUCBwQ"
    "NmdTMYyMAu0SHouFkVvL8PmiInc/+XNPFKE+9rMPHyyTnZyJsM55aiFmatsJn1JM++sJP0"
    "XWEnsT1hbFWL4/u30aCfouV5BFGzFV1c0P9ji+CuYG78x2JD+Foz3eiGoxP7A9zvPxu7le"
    "OSwAaAsm2KUfNhM2yagg6iNkU+8ycO9qc9Gj7x/sZ9oztsX4wLos+JWoh9qWR0c36ljFme"
    "Ef8Q8oyMb4Z9nmSEH6nkR2+oXChwzjtSSWcwHPY6jNo/FMN/4Yt4RbwYIaLXnACDy7YJ0O"
    "GZvtKMlC15PlEUOk71waWuF3i9jnLVvnx7dNI8jhTdCi4IkWXVwlq5vBdhyhq6LiCTynxA"
    "jEd3FByIK8MdsJmeDHszLZ3vJEor82GI7LMK6o0FGR0hlXwWmc+wsNnl6iYmkMpMGnkzab"
    "jGtCJ6U4DkWZqTYHjvW0UCE/fkWXpSuAeBx3zjZ1vhAV/ugUra19fDwQ/QdrwjUJUubkZc"
    "U2IHYqg/DOViyk+A5DWrPgyG4vN5hEzgcS3YXO75IgqYbIMk0mYbs9n6LqESwziRWA7mvI"
    "PZha+cah+hlaK/yKI/9wSWecOihPLtyv12ud7XcnazIKl8t0R+t2R+PjHCUJlMu7ZMc1E8"
    "BDtKKrlQlgssVEUr8SpECGU89vNYEI0WKsePlF4kc8ozxw1XK86PMKGcoUpzwBOuCnMgTC"
    "g58GwOlNgtFaeVfCjLB5lI90UTufLI94ljPhRfnROIJSfKciIYp16YEwnEUjwqzQo3oKB4"
    "ct0IoXwZKtpTKDOJykyiQqFbNJNocH6uAN5r2t2PbW8HNqnnBTlhUcuTJDAglFQA9djtpp"
    "7jOEGCywGxZyWrZC6u+47ZiEkxL7yxjXbPx7pgAuKDBjzFZpgDfU+G2+vgPtDpIyLv5tlm"
    "7zs5KsD3NWQxiHmF8kwgrpW2AogD2+friW/Eop0HXW9D895n5EOFOGyyLgCxTPZcDGChs3"
    "P07vU5BkalZ+nwmzRzZOuY4GDrHGk71jqesawZbDqFAzfnQ8vPmxHMHvHGRjN6c57v9sHN"
    "9GBrj7abIgIbi6QMHju4CyTzGNA/yhM/+Mk1lmzrJdIJJXZvq9ssFYSFV+Y9vaSRR7Sir0"
    "sTTTe0182aKlOY0uROCOElRvmnTNSb+pbKLA41jAhem7aerHaNVpphpBviA3R1ssB/Ov58"
    "5mMKP7LgHF21Ly+LJD9OxvIQEh6XDPesPiuGoztJmeHS0fUJagjvca5g2uOMWNrjeCgt2a"
    "ymSWaBdIi3FLUMWM4Xr5wVrhzPoJ2oV2Xl0HYJXvP2q61cV2qXfIRYxnmLHOct09y+dKRM"
    "2SAZGZVRbUxAIGfn3mycojGiqJsvwTjUaY867W5PZhneWZbhlzG6XWHrLtHUxi80swxsK7"
    "/Jk1a1MZixLJMuc5rhpnJ9MFEg+MRuItNiJ3nMBP0N+WhNEjR5TfGMPiS3eMVtaju6x9P2"
    "L2nqkqau+pu6iu/HfeZGXNFW0f3sxD24TJnXw8H1wMvOUiAHjEfXQt4RJL3sXyjDK5700j"
    "0UNQ8MX2pKKdMR0hrmGqyTLg35xMoZTcKU0mIiOpdlwrn9r3f8HSm+hyJMJ+1VZe1Vv/Ha"
    "mTwnLURKB5Ijz+JIye2OcVrJh7J8YOaN+bPejdQuJFeeyZWS70cSteRF6b2oXI8pvnhHCK"
    "W3oypvR3QxrsA6/yq2QaYIMTlikONTvMQ8H+api2MO1ANyTgVw130balwqzD+wJcjFhnPh"
    "Lb/uUljJrFH3TZIRuSHXVnVmJtgrugc6gMMWFaG81O213jF0zB495qneXmxmeau1tT6Zbd"
    "vl2AgCnkUEJTUpt9/Y4Fu+s7TVBzRwC6jiR6ShpWYvYT8FzLHcjbwtsDlbanAPbNnIMZGD"
    "DQN2bUwfk/aD7O5mrMYr7Yx4VUOBhv2GAq78Cn2MDzYLw7hldVhZNdIP6Da4N9arOGpjt3"
    "orYEnPUW6ZKrH0u6WDFqZhmA82WljmivbAN5SYfE8KPD3CbC8K0MM/MteYsK0oS3gA6W0X"
    "XPFoSm/7vrzt7DuGZUYMudu+np726kPI4XtCZ6tCO01CRNUg/bIzx+5xprP8BFatIjAHaW"
    "qH8tlJDpDPTlIxhktxiKnwaiUYHrIx9onqOGkc5xnLx+lD+TgJ5pU2xyXiACKkMt5D6EgA"
    "/Ndap92V4HOYUrJZaDZb+N78XSqsJ0wpw3rE5jKF1HbsyRpbk5VONknBlakqSgp1nfxVlW"
    "ksroUhjm565cgAybMqR4oGbQZuOykdKYtep4/y+ha9NjTbmWzKRSBHaeUiJvIi5r2l5UoQ"
    "hEnrtHbtOdzlWSVqqqpMI9hrJkTUy8smQBWMI3ndfeXSnm7nE+mwzpdyLzz9CuVWvQYnI7"
    "btEdHW9tJM9K7G2jSznKxrt/XEDjbPtz2YZ7nzekA6gZ256BFrFvgpdYcls1tvplQpWOI5"
    "evvntfL+7t1XRPA9tsD9Se7clHXxbcHV9M08qQv9bkM7uWV7hzWmoqAH3VmiW0jQd9tEt8"
    "xN8K+lf4gJHNKh67hn2SE/62jWHXZum7RjitBGM26ZW/fW0B36PhgT76S5QFibLemTU9VI"
    "c0yrCX8ikB3QtObYyp2wD/45ey+9vwxyoMzZJ12rr8C16o39nFj6r0qNBOfKsHQnwyJGnw"
    "CJNPo8w+hjY+s+ydyWOpC3BHIoJwxlgEef4YmFZ3QtTRjSmcBGKCXCSdtFgsJGDN4ntsxH"
    "aGtoqqyTxWrLrhI2qwRiaSqpyFQSxHavGrxgzMgdcR4fi0Kp8G1s6bNlIyksml9pZsZEb9"
    "s8paOnI1txyO5rUSqfuayWUBfTo8HS9cU6xIIdn57mCAajrdLTPMO1sDADL1UBhN3mNUR3"
    "J2Gj9I5O4lbKdL0yQCL1yoJ6ZUxg2Odi9u//D6L+lP0="
)
