from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
CREATE TABLE "target" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "indicator" VARCHAR(40) NOT NULL,
    "year" INT NOT NULL,
    "organization_code" VARCHAR(40),
    "value" INT NOT NULL,
    "origin" VARCHAR(8) NOT NULL,
    CONSTRAINT "uid_target_indicat_1dae6d" UNIQUE ("indicator", "year", "organization_code")
);
COMMENT ON COLUMN "target"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "target" IS 'How many of an indicator in a year: the city''s, or one organization''s (KPI-a).';
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
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "organization"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON TABLE "organization" IS 'One organization. `code` is the plan''s where the plan names it, else null.';
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
CREATE TABLE "account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "sign_in_name" VARCHAR(40) NOT NULL,
    "sign_in_fold" VARCHAR(40) NOT NULL UNIQUE,
    "display_name" VARCHAR(60) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "role" VARCHAR(32) NOT NULL,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "account"."role" IS 'VISITOR: VISITOR\nENTERPRISE_USER: ENTERPRISE_USER\nMEMBER: MEMBER\nLIAISON: LIAISON\nBROKER: BROKER\nEVALUATOR: EVALUATOR\nFINANCE_PARTNER: FINANCE_PARTNER\nCENTER_STAFF: CENTER_STAFF\nSUPERVISOR: SUPERVISOR\nLEAD_SUPERVISOR: LEAD_SUPERVISOR\nLEADER: LEADER\nADMINISTRATOR: ADMINISTRATOR\nAUDITOR: AUDITOR\nDATA_PARTNER: DATA_PARTNER';
COMMENT ON TABLE "account" IS 'A named person''s account: one role, at most one organization.';
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
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "registered_result_id" BIGINT REFERENCES "registered_result" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_title_f_994bfb" ON "achievement" ("title_fold");
CREATE INDEX "idx_achievement_submitt_c916ea" ON "achievement" ("submitted_at");
COMMENT ON COLUMN "achievement"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON COLUMN "achievement"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nIN_EVALUATION: IN_EVALUATION\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED';
COMMENT ON COLUMN "achievement"."secrecy" IS 'PUBLIC: PUBLIC\nINTERNAL: INTERNAL\nCLASSIFIED: CLASSIFIED';
COMMENT ON COLUMN "achievement"."category" IS 'BASIC_THEORY: BASIC_THEORY\nAPPLIED_TECHNOLOGY: APPLIED_TECHNOLOGY\nSOFT_SCIENCE: SOFT_SCIENCE';
COMMENT ON COLUMN "achievement"."originality" IS 'ORIGINAL: ORIGINAL\nABSORBED: ABSORBED\nREDEVELOPED: REDEVELOPED';
COMMENT ON COLUMN "achievement"."form" IS 'TECHNOLOGY: TECHNOLOGY\nPROCESS: PROCESS\nPRODUCT: PRODUCT\nMATERIAL: MATERIAL\nEQUIPMENT: EQUIPMENT\nBIOMEDICAL_VARIETY: BIOMEDICAL_VARIETY\nBIOLOGICAL_VARIETY: BIOLOGICAL_VARIETY\nMINERAL_VARIETY: MINERAL_VARIETY\nOTHER_APPLIED: OTHER_APPLIED\nSTANDARD: STANDARD';
COMMENT ON COLUMN "achievement"."level" IS 'WORLD_LEADING: WORLD_LEADING\nWORLD_ADVANCED: WORLD_ADVANCED\nNATIONAL_LEADING: NATIONAL_LEADING\nNATIONAL_ADVANCED: NATIONAL_ADVANCED\nNOT_EVALUATED: NOT_EVALUATED';
COMMENT ON COLUMN "achievement"."maturity" IS 'EARLY: EARLY\nMIDDLE: MIDDLE\nMATURE: MATURE';
COMMENT ON COLUMN "achievement"."application" IS 'INDUSTRIAL: INDUSTRIAL\nSMALL_SCALE: SMALL_SCALE\nTRIAL: TRIAL\nDISCONTINUED: DISCONTINUED\nNOT_APPLIED: NOT_APPLIED';
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
    "fixed_at" TIMESTAMPTZ,
    "item_id" BIGINT NOT NULL REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL UNIQUE REFERENCES "evaluation_assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_evaluation__item_id_a1fff8" ON "evaluation_sheet" ("item_id");
COMMENT ON TABLE "evaluation_sheet" IS 'One evaluator''s scores and judgements of one item; `item` repeats the assignment''s.';
CREATE TABLE "service_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "route" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "admitted_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ent_achieve_cca4cf" ON "service_entry" ("achievement_id");
CREATE INDEX "idx_service_ent_account_2a3ba9" ON "service_entry" ("accountable_id");
COMMENT ON COLUMN "service_entry"."route" IS 'EVALUATED: EVALUATED\nRECOMMENDED: RECOMMENDED';
COMMENT ON TABLE "service_entry" IS 'An achievement in the service library; `left_at` is null as long as it is served.';
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
CREATE TABLE "landing" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "clause" VARCHAR(40) NOT NULL,
    "facts" JSONB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "landed_on" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "verified_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "verdict" JSONB,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "landing_town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT,
    "plan_version_id" BIGINT NOT NULL REFERENCES "plan_version" ("id") ON DELETE RESTRICT,
    "verifier_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_landing_achieve_1bd442" ON "landing" ("achievement_id");
CREATE INDEX "idx_landing_claimin_7a32b8" ON "landing" ("claiming_organization_id");
CREATE INDEX "idx_landing_state_f4d525" ON "landing" ("state");
CREATE INDEX "idx_landing_verifie_e64ab2" ON "landing" ("verified_at");
COMMENT ON COLUMN "landing"."state" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nVERIFIED: VERIFIED';
COMMENT ON TABLE "landing" IS 'A claim that an achievement landed, under one clause of the standard of its kind.';
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
    "eJztXW1z4riy/isqvsxsFTO1eZ9lT50qB8iMdwnkApndvestR9gi8Rkjc2yTDOfc/e9XLd"
    "vgV2I7QIyjD4nf1LLpluXup1vd/23MLJ2YzkdpoRtul7r2stFC/21QPCNsJ+VqEzXwfL6+"
    "BidcPDF5cwztVLJqOHFcG2suuzTFpkPYKZ04mm3MXcOiQDCgBLEGyKDIfSBIe8AGbaG7B+"
    "w83CHD4SdHX6QPx2fnyJryQ947mpCpZZN3DoKmCFOdXWPtJ5a+/Ai31i2N3dug9zu7i0IV"
    "egd7qy5+GQ36yCXfXXaEXfSEPTqi/8wvW+yfjTTLXMyog2wyJ6zRHNuuAzc1GJXFbogcgm"
    "2NEfGfsaDGvxdEda17AtTsx/z5FzttUJ18Jw4c/tlwFpN/EcZkdt7fVW3rqcHa/dlgv9qy"
    "G38BzfybOjWIqUfka+hAxs+r7nLOz10a9zJ1r3hb4ORE9Z553X6+dB8suiIwKL/5PaHExi"
    "7RQ+KmC9P0B0dwyvtJ7IRrL8jqt+jrEzqZ4oUJgwaovSdYn2uoan8wVkfdsao2EgMqoAhJ"
    "3z+lWRQGI3tWh3PgHh7hw0/HxycnF8c/npx/Oju9uDj79OMn1pY/b/LSxd/ew6zZ5XXFmS"
    "Z/lvtjeCCLjXjvbYATf3Ma7GKPiotszX7sJtnfYSx0jRlJF4BHEROA7pN8DHbKiCM4sZbH"
    "+p3dg0A28HYsX3dHY+n6BrqfOc6/Tc4nadyFK8f87DJ29v35D1FhrDpBv8njLwgO0f8O+l"
    "3OTstx721+x3W78f824JnwwrVUaj2pWA/zJDgdnGJNQ2Llb12hF2tFUurd8t+cqshyny/X"
    "muu2ZZIk09sP2E5nedA+xnH2Qw7w9WnM8HfVJPTefWCHJ8cbuPlVGra/SMP3J8exV6TvXz"
    "nml6LMtebADXioAhyOENWQzeenOdh8fprJZrgUZXPoW56XySESweL8LOY6UqEpOkYoJuqy"
    "EzUozUnWj5ninM74oH0thvcmPaf7+zii4gTD+P219PsPETWnN+h/DpqHhn27N7iMMXtuk0"
    "fDWjhFppQwTS2Yvus5Bcy8IgwO2gvmZjAXDNbpt5DNBCcmWPv2hG1dTVyxjq2stslLs+NZ"
    "/Aym+J4zDn4hPL+Pe4yYUk70K4M/ZAIVCV1tbkJFHN6O3dNv+CwqIiFoi7CDHGtGYPpD9/"
    "iRIMNtsT8HwXM0fTiCeNjEgsneRk8PhvbAmzAZuYS6AE18I3M3iYns4B6AiMj8kJJHgDoe"
    "MGVs/YjuFnPTwox4BZXQxWzCWlhTdgeENc1aUDcn4LF3LMP/ZgsoYyOUwQTupJoHmfwPUW"
    "wHUMozDx7tVgjHR6cXp59Ozk9XvF+d2cTypI7EtwW+KEH7Gn5Rjn/8MccnhbXK/Kbwa1H+"
    "cgal8rfL5ibOY5k9E6YaSfA6oK0yrxs3nasWYv8UetP/zPb6nxX6y02X7cJ/hXYG7d9bCP"
    "4r9PfeiO3Df4UOrjotxP7FPxh5JPUph5w+ZUrpU8JSM/6TIqNs+8xvvr/JZPeT+tbmE+cB"
    "H5+dF8IVVhS7Gud7/Uju2AIINBy1qBYSI9zV4K2rQrKWgGYT4JBa3KcSpRS+lcr5VipiDc"
    "pUXzgZHvLVteYmS9AIt3reDKQoIAjc0prhLt85SDc0aITZhffK4pTgC/h/hH9IsfNKdiIM"
    "sUrPe8IQ25PipLG3uIjaFLTfjtL0uuM5ojOd5rHCTrONsNOEDSZs3BVzz3LZuGcbbNyzpI"
    "0LW5UU8tiGSASX83H53rYW87JQwoq4ytxujMZDpvp9ltsttNpV6NXt+HbYbSFvq1B2pSOP"
    "5UFf6rVQ6ECho5tuW4az/k4ZbOHoPIfojuKa6VpycCkquEdsGkx7tK1ZusGQ8bGMUG0yFg"
    "7PHbyBw6D7p/LPtYpzz6N5y7yzbOPeyJiZn5811tT7mzYaNz2p3yg4cQBNC8F/hd50h6MB"
    "HPHtK8GLFbEkb0xMv/pad4oxGb7c3GRPzllDNaS+5wu4BsCJcZ173xB04bkCedCybkynxC"
    "Y6ghnOC1tmFF4cdHpg9Yt6E1bmgVqZgCEUMov89lXWcypjGFURrD/4kJKI9498T0GJsyPQ"
    "gva1YO6+I9C4f6MMLh8hFLC8gOUzgrQ0a04yl66Frm5UpRxoV3Tp2hpZt7lm41gLW/N1H6"
    "YIWfY9psZ/eAh8E9pg9I2R+Dj8DMKrnCemvSGmD6H3HXnU/nCSAuHv7E4QsPUZEAhvBZp3"
    "C4M4CNvsDnNimkx1sxbuRzTG995ZarmIKWqEScFCNtEsW0catjkV3AktiQjkOmjNTvgPGt"
    "v0H4TfTLWoMyGVuJQSUjG0ZNcaNEx+ZdGVgLbCfG50ujfScHzd7Y9baL3PZvPh4PamhfhG"
    "oW12rjtsIW+r0PHgt34LwX+FMppfWwj+K/S2L3/tDkfy+I8WWu8rdNgddYHHqtwfjeXx7b"
    "jbQslzrK/h4KvcB2RX7UmXrNfIsUJHbbnbb3fVK6kt9/hd4mfYsw7Uy1u5Nw7fK3lOofyn"
    "3AzlEbu+3lfoYPwFfirflAGXtr9kLuzsz/vCh2kqPP4q8557alAhS3lFIfj7PH8FTl1CDP"
    "XBqcfYZup7I8Ws8q9sNKncdZtnrakv1hNij7H0l4QwCRsadpmxYlBmyywJtluh2KVmYAaF"
    "FaR3Dnr/6438IS0Kavvdp9g3fzZW/UIL6NUTclyJ+0tYQsISenOWUOTlKKAQrYlqAb/u+p"
    "MdTDs5h2zQXKyaEMZ7RUbwIzYXRRb+rNqLMZw6hoUK/5ZVeOspNcaEn9+svgctcqxXh7ag"
    "NM+x/Q1WE/zElDJl8enT2UUTKYuzc6Kz/ycnqQsUChILx4JQp4U6LRYmiIUJ+2CuWJhwsF"
    "x+NR/Y3pYl3F525NF4KLfHLRQ6yHJ0lVEExbKDqoXOi2UHYtmBsAVL2YKDECLVSLEJI9eb"
    "m2xDK94yV7hcmOojugONdJURDFYOvHPQEwSXrU7wLGQOMtwmYk9A+O9Jj4/bXtfCvhT2pb"
    "Av92xfxr+qwrx8G+blTnK7cVtxapkZ1s8GAzMgqh1Gsjs+79eMr5j2vQcmOw+W7apFp4wo"
    "Vf1YfZ6H0+fZjD5/e2iJCBmufsiwZhMooFVY9YqS1U0DO8pjgR9lm+BHicyizFI1HlNYfG"
    "lZJsE0nctrohiDJ4xqVy96wPX9QkeXgwFP0rJaeXgpxxd63l5fdhnXOdNZI8ONWGkiLWOe"
    "Uc5+oD6g5tKX84GsB/WH5MYKWODSL5wKNUQkiqsUQUUS8GJUEEkpXFk2Me7pr2SZUGxinI"
    "9FixyWBP4ORlhwdv2INn5aAXjhgcd+OvvBxJvNmOLCHUqNv18fr70y8b3XaCNsGzRr5kVv"
    "1SmjyAfhSgjapq45RhOCYXUxpHmBwHkdL6GcJaa86GUTTdgWGVQzF7pf2TJejGJ7PadG5s"
    "cB6+BXh/xqIiq/MhNaU8C8+4J5gxehjN0b0Fba7u11pY4aNn5jJ8COvL7pjtlupFnaWbB7"
    "O93h56HUuZXA3IwcKlTu9wdfJUh7qLIvxwAKLyROsft9keS+Co/BLe3QUTWsUBGhICIUXo"
    "t3EdWk6Ic2hbhOSwJe15JIaFAvsyjisQYHJpK8pkXKkKyUiSF5tdcaKWZFcGmjKYFDjXIY"
    "EHALHc2ZQsYX1PrULa7ZQz3mJmIWwMxy3MTy2zSj4YW9iUiPCs9EwgR4Tgjbqw3FJm7VoM"
    "WdjDG6KpsBlQn+CJhWND4hTle7EIXts1o3nLmJl4XHdZyuhuN6+/7zOXacJ4upI0VrIScI"
    "a8junUSGgIZTFrkJaKvM68ZXeSSPB8MW8nfCnnz1dgTgSeyEQq+74JdsIW+r0J4syTz+29"
    "9R6OVw8Cu08Lasz69S71bi91ntKvRK7ksQbQDITx+ax04EkRLqaCxdXQXxEt6RQke3N90h"
    "e2rodL3Pngagp/DF2AmvRde/AHeROtdyX+ZVN6B95JBdve14HPJ3FMpMamn90OGjamBLwv"
    "MuPO8VmJ3r63mvBIBWMQhS4GdVk0hd4LMRcbKKuASXmhuzjoca5YDPwAgk+geDooltPTnE"
    "/ohgFuOLmkZfpA/HZ+c8k7frINf6RiisgPpG5m4aePaivgR0VuFJqCmgs31BZ/zNKGzyRq"
    "lqh+Rsv16LUGWf+5JWXXUNeLJRd3UIey2KyzhEJgRcaQH7HrrCdkmUTvj0t2WThLy3LzRH"
    "Qs7iAxNEXlMkOgYjVkhbGrWlTvfVjBAmKZleYcNc2KSRZopEGmw2SAI3U6hxruTd1tRlNg"
    "KQQzFIZlVAD1D50U+lDY+0juJlcwabVpyf0d03suSJGjACfcgvWITcJys9ifdubvMCc4Z1"
    "XET185sLnS9D59tQcTJ9psr8Zqza1+lzsTXDxcSOW6Yk35pMqFqVU7UqkmZI0h4M8khmJC"
    "uubH1547cIxxo++x1SFhc/6UfK4vz404/w/wj+X/yktdi0z1jLxgp6MvhyEa/SHTbRnH0q"
    "DOjLJveG4/JixZNlfBHKOweZBjactDC0fd1UQG4V1rE3fbgE5LbVL1ftEzVkpSu4GQ5+6U"
    "KqS3+HnelJ46vB8JrnuuN7ZZz8209xybh/Xzo0ZUW8xySDnaF0NW4UlBMnaiG+gZCPy2t5"
    "PO52eCpSbxcWBKl+UIkMQSiRQ351BJEf7S6/5O8rtCf1O9CRt62GTF3DzQo3ygC5A4Iqv2"
    "xViufiDCscFxql2hWvX8+wPMnF6pMNrD5JSaq0mM1wWmXG7BLwIZJaDOhNts4uqsC7tplk"
    "92iGTTM7H4RHUqMIlJPji/OV/gMHm1Sf0bXU6yX1H+wwLeZendtGWuHLDtEMxtQMGD1GGj"
    "fhPdqPfh+Hx+VNSw27bZnx8/3RafM4FjkXji2PrY227BlhxnCK7p69kjNC9JaXcorarDte"
    "SUI0m2gZ6HMOPXtNXuUPWuPm9rInt5mJw7egNDOTqC/1QGX29hTa7kmjkXwlg9K83q+G4r"
    "ygmokdx2Ad6uxXswObpOExmwKgM/vYYzz06szBBkTrhuMaVHPVCdHwwim6JihBW79Jaid1"
    "SDyQ0/ZiONm0NCGFKoBmkNeP+Ue5mH+0gflHWcwHhLmgGpMgfMuqDPtQWrMZoTqoz+wnpP"
    "jNNg3gFOL6Dd/drHEjDsG29lA4G02C8G0PX58ZxXLSxMjeMgc19rvurTTEKJ+yHaav8Kvf"
    "uJRGclsdf+kOhn+0UPhIodLNTY9p1eq42/7SH/QGn1mL5DmFjgZX7AZetuYWCh+VUci3vw"
    "TRK2OEmZ5YWpyxLqos0cEQnJZgLgV7TJKXo8HwEoylYA8Sd3e6X7u9wQ2cDh1UQ2YAqpQV"
    "VkBbZSmF36nwu3QzHLS7oxH3+cEOP9O59b2AsKPQazZdDWWQcLCn0O7/3Mo3Xh671a5CL+"
    "XBdbcjt6WeyngtdyGtevIcb8dun2gXO8fuLPe7w3Cj2Ak/xbrqzxJ+qvXgkM0UY6nfkYbg"
    "MvP3qjHaTPJIUtDqfMNtRVzl8fbbYNjr8KSDMiQpjBwq1DuUOl9hxXsnuBwcK7TP/ZeQqj"
    "/oIH4m1GbdTeIUa8We0feI8hbhw2qMhRl2F/YLPhVh+iqPiK407LE3mG/gze50el14oWHL"
    "55jbYZfPMGxbDcng+dw0tIz1tPmEE+uiyvKR+51bWOvqAZ/BPptDwUvEFCwJxBU6UKjf2G"
    "/XkUftQX8s92/hRQsfeW/hao4OHVRIzkRX/QC6QuHWabQVlnKVkKNvZAlpeZwkuyXbxsvM"
    "8PYVUYzPpuHsLHat8Y/pgmpeuvCFYboGdT7C/f7Z2L/1CO7wP/9KFNObzWG1iJ3Czk0l9c"
    "JU9Ru3O4Gb2R1drBUvmRWnqx+7t5/0K+DZnHGqFLNXhPXj9vYdvgHTyAwbGebJZm6vCOvH"
    "7aPjXJ/A4w2fwOM0hvuh2OoTXhb7EqbQig+iWNH/tpNTOYvJzHDLyT1OuwXJPz+j7TPu9U"
    "DknLn6LCzowN4qvNI/Rlij2M+9rEJKdfx7q9AKiyKrByGTl8nExiUyYCRI67Sqee9imFs2"
    "G9glhBAhFCIoJIINeUiyob3CiUjkUFeHNSflTUQS+0Rm5ENMG/BbYO8bKdsSe9Nz8TiYoL"
    "fA5fpn00l8z3KzOKSQbIHTw1Wfw1WX9Zw2stS5SuVTDeWGuMG2u2xszh/htWnmTCKhzlfN"
    "n8+1GqtCykuTPljsNzRRAMvrrAli5BbypwsdUjiEbpiSdnVr3aZWOY1lzIinHOZZ/0WZ08"
    "poRE0kskbsKWtE7YtlfBn0eOEIb+sVNe11xzw6Z70P59Vh92YwHPPao+uD+FT1OoulwrN1"
    "8SSRcVphoJW2kStRRuDtimJjzs7IN/7FlkaktwMTSP7cnfGpIT1/Z9YbIAznvJyuesEGeQ"
    "Yq9XCRWrJhfXGjSWHwZqq9yFm3YUAJ8mjQ1DAJYno/VFV4wktkUEgT5xDGVx2xDoPEpA5P"
    "YwqN7y3iAAWeMtsN3UGpBlW3KLlLGhc7vE+qtbFeru/tqcFKIOjQS28vjI3KfFKEsfGcEL"
    "ZXUHXfmS+q9rXYQ3hqYsrJt6YxRvbCNY1V43uxRY3rabrASI0Q1XCwbr94yepTWmB6jdDs"
    "b4L98UAmWD8GrABDQxSCnXF2/ssyaCFurgkEM+PMXFDtAdP7QvyM0AiWJgM2pgunEENDFI"
    "KdcXZODWo4D6WCMGOke4nBrIoGdRBBmAng8JVgFuoS0ySau8DmjW3NSYYvN7VdcyP4EqJQ"
    "52GSHPUz52wcUhdcrfOlbdw/uOBqtQDRQN7hhDywgRfzt6L3yuLigpwpi08T7VxZnBJ8AT"
    "n+T09+SCusuZubiPT/AlsR2MobSP8v9792+0G6eH9XobdjuSeP/1CvB51ur4UihwrtdEfy"
    "Z0bgbb0UPL9JQz/9DuwptC0P27fyWO1Jfwxuxy0UPebFBPrjdSqPyCEsJpc63Wtp+CssKP"
    "d3Ffprf/Cb+mXwWwsFe2XcyNtfMl48y+ALEwtWHNPY+sJPj12Fk9XHyOqXrX77nN5z3YWK"
    "qeN7SDEoQk5EnEPVBbLtOIfXMQoTsdYpBmFaPHa2MZgaEZ6rTtz5xQQsrUmkZBt635MvP5"
    "z/ECrdFqrQxm5OnpjpxTr8RuYuwhBODHXbwMnu+ZVSq8Pt6FYKZVpZ4MJnl7zTzKpk5N9Z"
    "NxSbyNCbvK/Ydfj+srvwL0VO4/LPcKGZv4SpKUzN+puawo0v3PhVA6FT3PjBbJ+qvWaP1R"
    "hZ/ayFnYxXUQZv17XZqlwGr268XqnKCU5nF8IL09SCz8+kLop4+7ZRCU8kVtxiHindcDRj"
    "bhrF0s9FqcSnr0ApGVHH5xWZL+r4vLCMh7fEOijEUyYZa4S2loM35+jdOHxTUimKBLh75L"
    "bIrpgpgHplV6xIvFf3EZsL/mmXHMe4p9zPkgLvp7ZrboL4yYpCxVGSPDk8fGoIwJpCwJXh"
    "ktnPyKIaQTbRIES06eXgmLIm95alp6bsKNdL6po5IIWLqy4TS+T+jF8TQLsA2msOtLup8G"
    "/OOsZuOgi8QzCiARWGP/f9AhkFYrsCuhYK9hQ6ag+GcMbbQiGu9u3IK8LFd+ITUi69YuuJ"
    "Ofx5rkzp3BRSocnl1eRW34LCsSlxShGZUnD6D31s2Ue7eCbjNZFg/baCggL16YXRQGs1VP"
    "Y7PDBh5A0ICg3CHAkW14rny1lc/xSW8Qm2UnlO1iP8ErvaQ2OjLeY1aeY0wyar1jlW3PDG"
    "3Gxah6Y5nrGEbRJYVhCM5JtJaStqincCwVF3cxPTO2Q4PNMJHCCDgonGzLanB0KRo1lwD2"
    "TN2QDVWzy4yiX2zEH/Wuj3hJPxWzdZe9Y/0+EhSSNxxIKcqn9CmsJ425fxJiIidh2hrhOs"
    "p3s4s90+YZq37PE5OGhhcNPtF4UVgKaF4L8HJ/Ckn/6OQtu9AccTvG014AThoMhmfb0cFJ"
    "GUilzRKiH0CKFIOlC1pAORN9u0nHIvdphQyLjKMgZbqjAeFiISFaS2BIcBT7eA1dywbr6u"
    "bZzDEkReuCY0/iqK1HAsciNQE6CVuXCaACvN5SgPZyIx2KEHfKR6wzOacsgFm6ZqUDaJc9"
    "yFoyyAopjYcZHzQIjroTZP2EH4CRuA2Wiwfs2gH9EtdQ0TmlNErYmlL5FDCGtHee6Ud45C"
    "vR7ed79KvQ/nP/yMprY18wgsoPHv4KXScj4i2YWHAHYjfM9Ghvc8OOzPf2AP4lpoQhRqEz"
    "ZCNCi2wTPgwnNmu/HXGFhoXWnSk5+4KuAgAQfVGw6yFi5gpGVN7hD5Ho1uZjl3mK1c1O72"
    "yVrI31HojTTitra3VeiVJPfg2NsqVOpcy+MxDwDw9yB5S7sn86CAYK8aNvpqLi+qyUcIhS"
    "ZfZU1eJxqghKXiOtJoRWBH3sAOkXakIsEdXJUrLIIwlWD+tuzZlVq9tfiOlWv7wMSR16oN"
    "j8McER4iqc7Wk+pUBz8Ygfnb2AggeE2aOREEZ9U6V42blVn9zuGxFdx4171gCi9kw5oyS5"
    "348fN3sLmDIpcEu16QxjrC/52TXt9my/fgoMXU+M6BZ45ZOMT1cAKOOjjoAT9ClD/WWY/8"
    "VkviQxkODz4JYAyOMDSRrwuxlgoNwwy6BzOgAGXInXaHozgCOxDYwRvADlyiPVDLtO5TCs"
    "FncjRKVCddbGt8hbJf1szQmKVGydRI+fRnR5GnkAoep5Uksaj/bqtkOjU0g1CtyDDOpBfc"
    "TuH2DNvfiMuek6lFaV9AyzIJpumcTtDGODxhxAfI4k0ft8GgF0GkLuV4npLb68vu8P0Rhz"
    "BYI8PNsJYjzFOZXuSkff6yQaMs+hrGAu4KOTIotR49BR0UzBTMbuPwTyMXb0D+NyDOvxIv"
    "wYYuxHuQf2lcoJqwLXueySK9Uu/GlyGzD/FG5H8jUplY4rV4rh/xbuR/N77PieYWThYUI3"
    "vTgeMALpWJY4wQ1jA+uU7uzwD5KyrjMJ1wcFdZwmLp9qs5VtdAe3EHd5x0O2J4I4i1WD+/"
    "x/XzRZx+ae9GUhoDSsYW+1dYFtGUWgf1cuT2xcYnhjxSeZF79QumuvXInXMJv+rqWnOTQ/"
    "Uh3Or5WGwvbwKeGMzgWvKMYhCxzAyiJZqzn090L+wZfJxzYjPTCDyLfpA0ej/qDr9+OEqr"
    "S7m9fvO4LXnHwm8p/JZvwW9ZHOoQoEaZkMnikcjCCK++iTZZFo++XArzrNw3IQQRwhe6eF"
    "a5EJVgfmnmg6qlYk8lKyyDFGIhitKiYDNTWUEkSIUYtgVUePZDQhqFkYoRsR8NjXSD7g5M"
    "Frlz0YWm5Rxh4OEZZAtMrn+uv5QpNweb1/ODYHIOJiem0xwsnmxjkqg/ayfPTA6vs3QhMj"
    "mn4GvxyTsbY3O8lurqs1Em6QGsDvA7QqYxsbG9/BndmWTqBosD4PkRdpBp0XvYGq63ZMB+"
    "JOmVA7Z/hzzgWyTtQBPBCR/8Y9wSmJzA5N4CJmctyif+WxFXGZ1rQB6UW4lnE1jt8voBg+"
    "vrbr/j1xAIDuLTUy4kbwd1BARUug+oVJ8ZbrkEizFSAZ5WGjz1dYeiQg6RifilKss3pLmV"
    "SBMRpxX4VPloJpGvoyKCCL5PJfxGSVohiPIOpGiqwbIFimL0W8kN+kbMyQ34uUj0scNEHx"
    "kfaIFE5mJyXCnJw+T1vC2YnIfJie/cVqNXU5LMbimENWc4caXm+9w+utTv3c4DWHuY6t7j"
    "J/D14FJzE7RuhhrlKPikmdiY+bWZovg3dASVchdsY/M4U9YWcuVYUw8YZ6NEZz8XjqEU0z"
    "cmzrRqUFu+g5cCiP0q585L6MPTBC3RE2EH98YjoS2EkWk4LpDdAc1dE93xhbt3vDX57mUG"
    "urPo3Ud05z2FalE/BzJ2FQp394pKOdjQ14mRvd8C6ZB5iuQnG15b+jPrnti6obmr8lWrBE"
    "feDze8HMqslcGGga7QJ8N9aKLJMlLrilfAUn2Y+K68+4A/JRS+t+x7TI3/8EHsXfJKpPDd"
    "4GEAVxBOBuFkeANOBm96KYJmrylqiGaf5sGyT7OR7NMEjs3n5SR/fxkN+hmxcQFBHNZkky"
    "n6Pz6N74rNjX9MF1QDDqLJwjBdgzof4X7/bOxW8UhjNjAoAnEGTH5/Lf0e53+7N7iMY5fQ"
    "weWh19LqDKWrcUHue0QtxDcKHd1eBhm7V7vgYxvfDvueg83bU+jX7lC+kuFcsFcNj9tKHU"
    "n3EWT4B8JEbzkNgChUlj1w61uozFlMSvtP47TCv1Zl/1rYaCko6BipkHOV5awTzXDKpSVK"
    "IRVlDvIGovg4RhEVPkTyIiW+Yvzet7YuHNYV8ZNy9AyXkEKMUIjgZSKIA5jl5JHRixBOae"
    "H4DgbVtZ6KyySFWFQXLSuJsLugXH3XKLF4KUqLwjcu7MJiiBGKl0EE1BxWQE14HtkCp4vV"
    "Nj5UTqdMvjlYHf54boHVY7+bw5pd8rI4RdPIweJAh9/KnFH3sKWYwZOXvYnIhJfzehDrrs"
    "4Mz7BocnA/0DX2OrgPdPqI6WWVWoftx4F1Hw2dgJSyQ8VWTZo5QsZUEm6dI3ZsbhCNB2vN"
    "bQvKuE0R9iKkWqtwrXCI0zsHaezmTR589eSHRTl46fjxXcScpsWP7eAuEEM2YD+Ud7CO6X"
    "rgXlQEdeGwf1tY4m25yCYz6xGqxtElmrF3pYkmC9brAjIvEr3AUu8gOo9HYE0Nsb5bhF69"
    "jdCrueUY6R/70QybZjZMEaKrEz5xcnxxvuIpHGxi5+ha6vWSPIWpr4hnLGgvQtlyhLK5hp"
    "u2RCSbuyuCGrL3OJe38XiDs/E46Wuki9kkTRnNZvGaopYe3XwO3U3+3DiLdc6MBIezA8lW"
    "BG85iGyt15WKJ4oRi0CTKgeagA5ePKOn8bIl+hWT5+v6Ecu6EIXParsek9DCsReCQ6F1ag"
    "cmiKLgcgo41JZGbanTbSRmmS0wduRCrbIrv7PDmmTysjY0t1YKdJOIbWgPjRSszb/S3ASx"
    "4XWb54C1bI4+DzAVwpLeCpD0QgyjBESUbcFkY0S1MBPPzvKYiWdn2WYiXIsFRrKXqgCH/e"
    "Y15O5OLESo3ZoaI5Ed8Bsi2f+qvQOP+E3oX/v8mP39/+LxlPA="
)
