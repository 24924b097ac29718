SELECT search_index('achievement_text', 'achievement');
SELECT search_index('registered_result_text', 'registered_result');
SELECT search_index('publication_text', 'publication');
